package org.superconfounding.report.text;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Text that is AsciiDoc already, and the format that makes AsciiDoc of whatever else a template shows. */
final class AsciiDoc extends CommonTemplateMarkupOutputModel<AsciiDoc> {
    static final Format FORMAT = new Format();

    private AsciiDoc(@Nullable String plain, @Nullable String markup) {
        super(plain, markup);
    }

    static AsciiDoc of(String markup) {
        return new AsciiDoc(null, markup);
    }

    @Override
    public Format getOutputFormat() {
        return FORMAT;
    }

    /** Plain text passes through {@link Markup#text}. */
    static final class Format extends CommonMarkupOutputFormat<AsciiDoc> {
        private Format() {}

        @Override
        public String getName() {
            return "AsciiDoc";
        }

        @Override
        public String getMimeType() {
            return "text/asciidoc";
        }

        @Override
        public String escapePlainText(String plain) {
            return Markup.text(plain);
        }

        @Override
        public void output(String plain, Writer out) throws IOException {
            out.write(escapePlainText(plain));
        }

        @Override
        public boolean isLegacyBuiltInBypassed(String name) {
            return false;
        }

        @Override
        protected AsciiDoc newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
            return new AsciiDoc(plain, markup);
        }
    }
}
