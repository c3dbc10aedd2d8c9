package org.superconfounding.hardware.ionq;

import java.nio.file.Path;
import org.superconfounding.hardware.Document;
import org.superconfounding.io.AtomicFile;

/** Keeps result bodies that could not be used, character for character: what was paid for is not thrown away. */
final class UnreadBodies {
    private final Path folder;

    UnreadBodies(Path folder) {
        this.folder = folder;
    }

    /**
     * @return the file
     */
    Path keep(String job, Document body) {
        String name = ApiRequest.segment(job) + "-" + body.format().replaceAll("[^A-Za-z0-9.-]", "_") + "-"
                + body.sha256().substring(0, 8) + ".txt";
        Path file = folder.resolve(name);
        AtomicFile.write(file, body.body());
        return file;
    }
}
