package org.superconfounding.hardware.ionq;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.superconfounding.io.JavaCommand;

/** Processes that run {@link ClientProcess}: one that was not killed is used again, since starting one takes most of a run's time. */
final class ClientProcesses implements AutoCloseable {
    /** A process of the operating system. */
    static final class Client {
        private final Process process;
        private final BufferedReader words;

        private Client(Process process) {
            this.process = process;
            this.words = process.inputReader(StandardCharsets.UTF_8);
        }

        void order(String text) throws IOException {
            process.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        }

        /** What it says next; null once it is dead. */
        String line() throws IOException {
            return words.readLine();
        }

        /** As by SIGKILL. Its output stays open, for what it said before. */
        void kill() {
            process.toHandle().destroyForcibly();
        }

        /** Waits until it is gone: its locks, too. */
        void end() {
            process.destroyForcibly().onExit().join();
        }
    }

    private static final List<String> COMMAND =
            JavaCommand.of("-XX:-UsePerfData", "-Xmx64m", ClientProcess.class.getName());

    private final Deque<Client> idle = new ArrayDeque<>();
    private final Tally tally;

    ClientProcesses(Tally tally) {
        this.tally = tally;
    }

    synchronized Client take() {
        if (!idle.isEmpty()) {
            return idle.pop();
        }
        try {
            tally.add(Tally.Of.STARTED, 1);
            return new Client(new ProcessBuilder(COMMAND)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void giveBack(Client client) {
        idle.push(client);
    }

    @Override
    public void close() {
        idle.forEach(Client::end);
    }
}
