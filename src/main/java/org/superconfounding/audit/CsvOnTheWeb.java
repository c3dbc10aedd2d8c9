package org.superconfounding.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.superconfounding.io.StrictMapper;

/** What a table's columns mean, in the W3C's format (Metadata Vocabulary for Tabular Data, 2015), for the file beside it. */
final class CsvOnTheWeb {
    /** What the recommendation appends to a table's name to find its metadata. */
    static final String SUFFIX = "-metadata.json";

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private CsvOnTheWeb() {}

    static String of(Dataset dataset) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("@context", "http://www.w3.org/ns/csvw");
        table.put("url", dataset.name() + ".csv");
        table.put("dc:title", dataset.title());
        table.put("dc:license", Map.of("@id", LICENCE));
        List<Column> columns = dataset.columns();
        table.put(
                "tableSchema",
                Map.of(
                        "columns",
                        columns.stream()
                                .map(column -> column(column, dataset.cells(columns.indexOf(column))))
                                .toList()));
        return StrictMapper.json().write(table);
    }

    private static Map<String, Object> column(Column column, List<String> cells) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:description", column.meaning());
        described.put("datatype", datatype(cells));
        if (!column.unit().isEmpty()) {
            described.put("schema:unitText", column.unit());
        }
        return described;
    }

    /** The narrowest type that every cell has; empty cells say that there is no value. */
    private static String datatype(List<String> cells) {
        List<String> values = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (values.isEmpty()) {
            return "string";
        }
        if (values.stream().allMatch(value -> value.matches("-?[0-9]+"))) {
            return "integer";
        }
        return values.stream().allMatch(value -> value.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?"))
                ? "double"
                : "string";
    }
}
