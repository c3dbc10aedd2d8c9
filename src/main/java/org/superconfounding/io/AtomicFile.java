package org.superconfounding.io;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Writes files whole or not at all. */
public final class AtomicFile {
    /** How the name of a file ends that is not complete yet; it begins with a dot and the name that it will have. */
    public static final String PART = ".part";

    private static final boolean WINDOWS = File.separatorChar == '\\';

    /** A file for one's own eyes is what Java makes unasked; the user's mask still applies. */
    private static final FileAttribute<?>[] READABLE =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
                    }
                    : new FileAttribute<?>[0];

    private AtomicFile() {}

    /** Writes {@code text} in UTF-8, replacing what was there only once the new content is complete. */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code content}, replacing what was there only once the new content is complete. */
    public static void write(Path file, byte[] content) {
        put(file, content, false, AtomicFile::replace);
    }

    /** As {@link #write(Path, String)}; content and name are forced to the disk before it returns, so that they outlive a power cut. */
    public static void keep(Path file, String text) {
        put(file, text.getBytes(StandardCharsets.UTF_8), true, AtomicFile::replace);
    }

    /**
     * Writes a new file and forces it to the disk.
     *
     * @throws UncheckedIOException if there is one of that name, which stays as it was; then the cause is a
     *     {@link FileAlreadyExistsException}
     */
    public static void create(Path file, String text) {
        put(file, text.getBytes(StandardCharsets.UTF_8), true, AtomicFile::give);
    }

    /**
     * Deletes what processes that died in the middle of writing left in {@code folder}. Only for whoever keeps others from writing these
     * files meanwhile.
     *
     * @param beginning of the names of the files that they wrote
     */
    public static void sweep(Path folder, String beginning) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.filter(file -> isPart(file, beginning)).toList()) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isPart(Path file, String beginning) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("." + beginning) && name.endsWith(PART);
    }

    /** Makes a complete part visible under the file's name. */
    private interface Publication {
        void publish(Path part, Path file) throws IOException;
    }

    private static void put(Path file, byte[] content, boolean forced, Publication publication) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "." + file.getFileName() + ".", PART, READABLE);
            try {
                Files.write(part, content);
                if (forced) {
                    force(part, StandardOpenOption.WRITE);
                }
                publication.publish(part, file);
                if (forced && !WINDOWS) {
                    // The file's name is the folder's content. Windows opens no folders.
                    force(folder, StandardOpenOption.READ);
                }
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void replace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A second name for the part: the one step that both tells whether the name is free and takes it. */
    private static void give(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            // A file system without hard links; the move still never replaces what it sees there.
            Files.move(part, file);
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
