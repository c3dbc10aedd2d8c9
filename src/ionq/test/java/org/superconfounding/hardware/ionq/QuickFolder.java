package org.superconfounding.hardware.ionq;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A temporary folder in memory, where the machine has room for one; else an ordinary one. The journal forces each of its files to the
 * disk: that is most of the time of a test that writes thousands, and on a disk it would prove no more.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@TempDir(factory = QuickFolder.Factory.class)
public @interface QuickFolder {
    /** Finds the place. */
    final class Factory implements TempDirFactory {
        private static final Path MEMORY = Path.of("/dev/shm");
        private static final long ROOM = 48L << 20;

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return create();
        }

        static Path create() throws IOException {
            boolean room =
                    Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM;
            return room ? Files.createTempDirectory(MEMORY, "audit") : Files.createTempDirectory("audit");
        }
    }
}
