package org.superconfounding.instrument;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.superconfounding.audit.Ledger;
import org.superconfounding.audit.junit.SeedHook;

/** The artifact's classes, main and test, loaded anew with some of them replaced. Everything else comes from the parent. */
final class PatchedClasses extends URLClassLoader {
    private static final String OURS = "org.superconfounding.";
    /** Not loaded anew: jqwik keeps the hooks that it found first for all that runs later in the process. */
    private static final String HOOK = SeedHook.class.getName();
    /** Root of the sources that an instrument may break. */
    static final Path SOURCES = Path.of("src", "main", "java", "org", "superconfounding");

    private PatchedClasses(URL[] places, ClassLoader parent) {
        super(places, parent);
    }

    /** The artifact as it is. */
    static PatchedClasses sound() {
        return new PatchedClasses(
                new URL[] {place(Ledger.class), place(PatchedClasses.class)}, PatchedClasses.class.getClassLoader());
    }

    /**
     * The artifact with one wrong line.
     *
     * @param folder empty folder for the classes compiled from it
     */
    static PatchedClasses broken(BrokenInstrument instrument, Path folder) throws IOException {
        String source = Files.readString(SOURCES.resolve(instrument.file()));
        compile(instrument, instrument.applyTo(source), folder);
        return new PatchedClasses(
                new URL[] {folder.toUri().toURL(), place(Ledger.class), place(PatchedClasses.class)},
                PatchedClasses.class.getClassLoader());
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static void compile(BrokenInstrument instrument, String source, Path folder) throws IOException {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new IllegalStateException("this Java has no compiler: build with a JDK");
        }
        URI name = URI.create("string:///" + instrument.file());
        SimpleJavaFileObject unit = new SimpleJavaFileObject(name, SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options = List.of("-proc:none", "-parameters", "-implicit:none");
        StringWriter messages = new StringWriter();
        Compiler.FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        if (!Compiler.JAVAC
                .getTask(messages, Compiler.FILES, null, options, null, List.of(unit))
                .call()) {
            throw new IllegalStateException(
                    "the wrong line of instrument " + instrument.name() + " does not compile: " + messages);
        }
    }

    /** The compiler, and what it knows of the libraries: read once in a process, since that takes longer than one file. */
    private static final class Compiler {
        static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
        static final StandardJavaFileManager FILES = JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8);

        static {
            FILES.handleOption(
                    "-classpath",
                    List.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
                            .iterator());
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.equals(HOOK)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }
}
