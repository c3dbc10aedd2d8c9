package org.superconfounding.hardware.ionq;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.superconfounding.io.AtomicFile;

/** Writes files whole or not at all, and so that they outlive a power cut: content and name are forced to the disk. */
final class LastingFile {
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private LastingFile() {}

    /** Writes {@code text}, replacing what was there only once the new content is complete. */
    static void keep(Path file, String text) {
        put(file, text, AtomicFile::replace);
    }

    /**
     * Writes a new file.
     *
     * @throws UncheckedIOException if there is one of that name, which stays as it was; then the cause is a
     *     {@link FileAlreadyExistsException}
     */
    static void create(Path file, String text) {
        put(file, text, LastingFile::give);
    }

    /**
     * Deletes what processes that died in the middle of writing left in {@code folder}. Only for whoever keeps others from writing these
     * files meanwhile.
     *
     * @param beginning of the names of the files that they wrote
     */
    static void sweep(Path folder, String beginning) {
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
        return name.startsWith("." + beginning) && name.endsWith(AtomicFile.PART);
    }

    private static void put(Path file, String text, AtomicFile.Publication publication) {
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), (part, name) -> {
            force(part, StandardOpenOption.WRITE);
            publication.publish(part, name);
            if (!WINDOWS) {
                // The file's name is the folder's content. Windows opens no folders.
                force(name.toAbsolutePath().getParent(), StandardOpenOption.READ);
            }
        });
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

    private static void force(Path path, OpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
