package org.superconfounding.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files whole or not at all. */
public final class AtomicFile {
    /** How the name of a file ends that is not complete yet; it begins with a dot and the name that it will have. */
    public static final String PART = ".part";

    /** A file for one's own eyes is what Java makes unasked; the user's mask still applies. */
    private static final FileAttribute<?>[] READABLE =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
                    }
                    : new FileAttribute<?>[0];

    private AtomicFile() {}

    /** Makes a complete part visible under the file's name. */
    public interface Publication {
        void publish(Path part, Path file) throws IOException;
    }

    /** Writes {@code text} in UTF-8, replacing what was there only once the new content is complete. */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code content}, replacing what was there only once the new content is complete. */
    public static void write(Path file, byte[] content) {
        write(file, content, AtomicFile::replace);
    }

    /** Writes {@code content} to a part beside the file, which {@code publication} then gives the file's name. */
    public static void write(Path file, byte[] content, Publication publication) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "." + file.getFileName() + ".", PART, READABLE);
            try {
                Files.write(part, content);
                publication.publish(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** The publication by which the new content takes the old one's place in one step. */
    public static void replace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
