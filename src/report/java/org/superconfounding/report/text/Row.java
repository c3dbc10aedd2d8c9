package org.superconfounding.report.text;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import org.superconfounding.report.Table;

/** A row of a table of the evidence, whose cells a template names by column; a column that is not there is refused. */
record Row(Table.Row cells) implements TemplateHashModel {
    @Override
    public TemplateModel get(String column) {
        return new SimpleScalar(cells.text(column));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
