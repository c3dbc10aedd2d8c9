package org.superconfounding.report.text;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.UnformattableValueException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.Locale;
import org.superconfounding.io.Decimals;

/** Counts as {@link Decimals#count} writes them; a fraction is refused, since its digits are for the template to choose. */
final class WholeNumbers extends TemplateNumberFormatFactory {
    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
        return new Format();
    }

    private static final class Format extends TemplateNumberFormat {
        @Override
        public String formatToPlainText(TemplateNumberModel number)
                throws UnformattableValueException, TemplateModelException {
            try {
                return Decimals.count(new BigDecimal(number.getAsNumber().toString()).longValueExact());
            } catch (ArithmeticException | NumberFormatException e) {
                throw new UnformattableValueException(
                        number.getAsNumber() + " is no whole number: choose its digits, as in fixed(x, 3)", e);
            }
        }

        @Override
        public boolean isLocaleBound() {
            return false;
        }

        @Override
        public String getDescription() {
            return "whole numbers";
        }
    }
}
