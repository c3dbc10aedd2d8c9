package org.superconfounding.hardware.ionq;

import java.time.Duration;

/** What a live run tells while it goes on. Nothing it tells holds the key. */
public interface Progress {
    /** Tells nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String text) {}

        @Override
        public void waiting(String status, Duration since) {}

        @Override
        public void fetched(int results, int all) {}

        @Override
        public void trouble(String text) {}
    };

    /** A step was taken. */
    void step(String text);

    /** The job is not finished; called after each poll. */
    void waiting(String status, Duration since);

    /** One more circuit's results are here. */
    void fetched(int results, int all);

    /** Something went wrong that is tried again. */
    void trouble(String text);
}
