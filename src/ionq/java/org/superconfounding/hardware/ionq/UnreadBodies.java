package org.superconfounding.hardware.ionq;

import java.nio.file.Path;
import org.superconfounding.hardware.Document;
import org.superconfounding.io.AtomicFile;

/** Keeps result bodies that could not be used, character for character: what was paid for is not thrown away. */
record UnreadBodies(Path folder) {
    /**
     * Keeps a body.
     *
     * @return the file's path below the journal, since a record may quote it and is public; or why there is no file: trouble here
     *     must not hide the trouble that led here
     */
    String keep(String job, Document body) {
        String name = ApiRequest.segment(job) + "-" + body.format().replaceAll("[^A-Za-z0-9.-]", "_") + "-"
                + body.sha256().substring(0, 8) + ".txt";
        Path file = folder.resolve(name);
        try {
            AtomicFile.write(file, body.body());
            return "the journal's " + folder.getFileName() + "/" + name;
        } catch (RuntimeException e) {
            return "no file, for it could not be written: "
                    + String.valueOf(e.getMessage()).replace(folder.toString(), String.valueOf(folder.getFileName()));
        }
    }
}
