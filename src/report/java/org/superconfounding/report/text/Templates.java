package org.superconfounding.report.text;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.superconfounding.audit.Consequence;
import org.superconfounding.audit.Rules;
import org.superconfounding.io.InputException;
import org.superconfounding.report.Audit;
import org.superconfounding.report.Status;

/**
 * The generated parts as templates in {@code src/report/resources}, folder {@code report/template}; each reads like the AsciiDoc that
 * it makes.
 *
 * <p>What a template shows is plain text and escaped, unless it is {@link AsciiDoc} already. A name that nothing has is an error,
 * also where the template says what stands in for a value that is absent. Numbers are shown only if they are whole: others go
 * through {@link Functions}, so that no locale and no default chooses their digits.
 */
public final class Templates {
    /** Classes whose public static methods all templates may call by name. */
    private static final List<Class<?>> FUNCTIONS =
            List.of(Functions.class, Cells.class, Findings.class, Judgements.class, Readings.class, Settled.class);

    private static final Configuration ENGINE = engine(new ClassTemplateLoader(Audit.class, "template"));

    private Templates() {}

    /**
     * Fills a template, by its name without ending, with a model of what it may name besides {@link Functions} and the macros
     * of {@code marks.adoc}. Throws an {@link IllegalStateException} that names file and line if the template is wrong, and an
     * {@link InputException} if the model cannot give what it asks for.
     */
    public static String fill(String name, Map<String, ?> model) {
        return fill(ENGINE, name, model);
    }

    /** Fills the template of what pictures show, on one line; {@code picture} is the name of a figure, or "claim", or "circuit". */
    public static String pictureWords(String picture, Map<String, ?> model) {
        Map<String, Object> named = new HashMap<>(model);
        named.put("picture", picture);
        return fill("picture-words", named).strip().replaceAll("\\s+", " ");
    }

    static String fill(Configuration engine, String name, Map<String, ?> model) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name + ".adoc").process(new Names(engine, model), out);
        } catch (TemplateException e) {
            throw refused(e);
        } catch (IOException e) { // the message of a parser's exception names file and line
            throw new IllegalStateException(e.getMessage(), e);
        }
        return out.toString();
    }

    /** What is wrong with an input, such as a column that a table of the evidence lacks, is told as such. */
    private static RuntimeException refused(TemplateException wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputException input) {
                return input;
            }
        }
        return new IllegalStateException(
                wrong.getTemplateSourceName() + ":" + wrong.getLineNumber() + ": " + wrong.getMessageWithoutStackTop(),
                wrong);
    }

    static Configuration engine(TemplateLoader templates) {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_35);
        engine.setTemplateLoader(templates);
        engine.setDefaultEncoding(StandardCharsets.UTF_8.name());
        engine.setLocalizedLookup(false);
        engine.setLocale(Locale.ROOT);
        engine.setOutputFormat(AsciiDoc.FORMAT);
        engine.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(true);
        engine.setCustomNumberFormats(Map.of("whole", new WholeNumbers()));
        engine.setNumberFormat("@whole");
        BeansWrapper wrapper = new Wrapper();
        engine.setObjectWrapper(wrapper);
        engine.addAutoInclude("marks.adoc");
        try {
            share(engine, wrapper.getStaticModels());
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
        return engine;
    }

    private static void share(Configuration engine, TemplateHashModel classes) throws TemplateModelException {
        for (Class<?> type : FUNCTIONS) {
            TemplateHashModel functions = (TemplateHashModel) classes.get(type.getName());
            for (String name : functions(type)) {
                engine.setSharedVariable(name, functions.get(name));
            }
        }
        engine.setSharedVariable("Rules", classes.get(Rules.class.getName()));
        engine.setSharedVariable("statuses", Status.values());
        engine.setSharedVariable("grades", Consequence.values());
    }

    private static List<String> functions(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }

    /** The names of all functions that Java lends to templates. */
    static List<String> functions() {
        return FUNCTIONS.stream().flatMap(type -> functions(type).stream()).toList();
    }

    /** Records and enums by the names of their methods; what may be absent is there or not. */
    private static final class Wrapper extends DefaultObjectWrapper {
        Wrapper() {
            super(Configuration.VERSION_2_3_35);
            setStrict(true);
            var policy = ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD;
            setRecordZeroArgumentNonVoidMethodPolicy(policy);
            setDefaultZeroArgumentNonVoidMethodPolicy(policy);
            setMethodAppearanceFineTuner((in, out) -> {
                out.setMethodShadowsProperty(false); // x.claims, although there is claims(group) as well
                if (Modifier.isStatic(in.getMethod().getModifiers())) {
                    out.setExposeMethodAs(null);
                }
            });
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
        }
    }

    /** The model of one template; asked for a name that neither it nor the engine has, it says so instead of "absent". */
    private record Names(Configuration engine, Map<String, ?> model) implements TemplateHashModel {
        /** @throws IllegalArgumentException if a name of the model is that of a function, which would answer for an absent value */
        Names {
            for (String name : model.keySet()) {
                if (engine.getSharedVariable(name) != null) {
                    throw new IllegalArgumentException(name + " is the name of a function");
                }
            }
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            if (model.containsKey(name)) {
                return engine.getObjectWrapper().wrap(model.get(name));
            }
            if (engine.getSharedVariable(name) == null) {
                throw new TemplateModelException("No such name: " + name);
            }
            return null; // the engine looks there next
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
