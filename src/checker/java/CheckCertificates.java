import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks certificates in exact arithmetic: {@code java CheckCertificates.java FILE-OR-FOLDER…}. It needs nothing but a JDK
 * from 17 on, and ends with 0 if every line of every certificate holds. A line does one of these:
 *
 * <pre>
 *   let N be E                    gives an expression a name
 *   equal, atMost, less           compares expressions, each with the next; the latter two compare real numbers
 *   squares E weights W of R      E is the sum of W R† R with numbers W above 0; so E is nowhere negative
 *   each X value E is V           E is V at every choice of signs ±1 or bits 0 and 1 for the names X, the last changing
 *                                 fastest; its least and greatest value are as stated
 *   each X equal, atMost or less  the comparison holds at every choice; "where" keeps those with two equal expressions
 * </pre>
 *
 * An expression is a matrix (1 by 1 for a number) of polynomials with rational factors. Letters are √2, √5, √((√5−1)/2), i,
 * observables (Hermitian, of square 1; those of different parties commute) and unknowns (real numbers, with a rule for the
 * square or none). Words hold no digits, so every number is calculated with; in the statement {N} stands for what "let N" gives.
 */
public final class CheckCertificates {
    private static final List<String> ROOTS = List.of("sqrt(2)", "sqrt(5)", "sqrt((sqrt(5)-1)/2)", "i");
    private static final String NAME = "[\\p{L}']+";
    private static final Pattern JSON = pieces("\"[^\"\\\\]*\"|[{}\\[\\]:,]");
    private static final Pattern EXPRESSION = pieces("\\d+(?:\\.\\d+)?|" + NAME + "|[-+*/^†()\\[\\],;]");

    private final Map<String, Matrix> names = new HashMap<>();
    private final Map<String, String> source = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> party = new HashMap<>();
    private final Map<String, Poly> square = new HashMap<>();

    public static void main(String[] args) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String arg : args) {
            try (Stream<Path> found = Files.walk(Path.of(arg))) {
                found.filter(path -> path.toString().matches(".*(?<!\\.schema)\\.json"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        int refused = files.isEmpty() ? 1 : 0;
        for (Path file : files) {
            try {
                String words = check(Files.readString(file));
                need(
                        words.startsWith(file.getFileName().toString().replace(".json", ": ")),
                        "the file has another name");
                System.out.println(words);
            } catch (RuntimeException e) {
                refused++;
                System.err.println("REFUSED " + file + ": " + e.getMessage());
            }
        }
        System.out.println(files.size() + " certificates, " + refused + " refused");
        System.exit(refused == 0 ? 0 : 1);
    }

    /** Checks one certificate; gives its name, the number of its lines and its statement, or throws. */
    public static String check(String json) {
        Tokens tokens = new Tokens(json, JSON);
        Map<String, Object> certificate = object(tokens.json());
        tokens.expect("");
        return new CheckCertificates().run(certificate);
    }

    private static void need(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    // ---- a certificate and its lines

    private CheckCertificates() {
        List<String> squares = List.of("2", "5", "(sqrt(5) - 1)/2", "-1");
        for (int i = 0; i < ROOTS.size(); i++) {
            letter(ROOTS.get(i), i);
            square.put(ROOTS.get(i), eval(squares.get(i)).scalar());
        }
    }

    private void letter(String name, int number) {
        need(party.put(name, number) == null, "the letter " + name + " occurs twice");
        names.put(name, matrix(1, 1, (i, j) -> new Poly().add(name, Q.of(1))));
    }

    private String run(Map<String, Object> certificate) {
        fields(certificate, "schema", "name", "kind", "statement", "restsOn", "observables", "unknowns", "lines");
        need(certificate.get("schema").equals("certificate/1"), "its schema is not certificate/1");
        strings(certificate.get("restsOn")).forEach(CheckCertificates::words);
        object(certificate.get("observables")).forEach((who, letters) -> {
            int number = party.size();
            strings(letters).forEach(letter -> letter(letter, number));
            strings(letters).forEach(letter -> square.put(letter, new Poly().add("", Q.of(1))));
        });
        Map<String, Object> unknowns = object(certificate.get("unknowns"));
        unknowns.keySet().forEach(letter -> letter(letter, party.size()));
        unknowns.forEach((letter, rule) -> {
            if (!rule.equals("")) {
                Poly replacement = eval((String) rule).scalar();
                need(
                        replacement.letters().stream().allMatch(other -> "".equals(unknowns.get(other))),
                        "a rule in a circle");
                square.put(letter, replacement);
            }
        });
        List<?> lines = (List<?>) certificate.get("lines");
        for (int i = 0; i < lines.size(); i++) {
            try {
                line(object(lines.get(i)));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        String statement = words(certificate.get("statement"));
        Set<String> all = new HashSet<>(party.keySet());
        all.addAll(source.keySet());
        ROOTS.forEach(all::remove);
        all.forEach(name -> need(used.contains(name), "\"" + name + "\" is defined and no comparison uses it"));
        for (Map.Entry<String, String> let : source.entrySet()) {
            statement = statement.replace("{" + let.getKey() + "}", let.getValue());
        }
        need(!statement.contains("{"), "the statement names something that no line defines");
        return certificate.get("name") + ": " + lines.size() + " lines hold. " + statement;
    }

    private void line(Map<String, Object> line) {
        words(line.containsKey("why") ? line.remove("why") : "");
        if (line.containsKey("let")) {
            fields(line, "let", "be");
            String name = (String) line.get("let");
            need(name.matches(NAME) && !names.containsKey(name), "\"" + name + "\" is no name, or defined twice");
            source.put(name, (String) line.get("be"));
            names.put(name, eval(source.get(name)));
        } else if (line.containsKey("squares")) {
            fields(line, "squares", "weights", "of");
            List<String> roots = strings(line.get("of"));
            List<String> weights = strings(line.get("weights"));
            need(weights.size() == roots.size(), "as many weights as squares are needed");
            Matrix rest = eval((String) line.get("squares"));
            for (int i = 0; i < roots.size(); i++) {
                Matrix weight = eval(weights.get(i));
                need(weight.real().signum() > 0, "the weight " + weights.get(i) + " is not above 0");
                Matrix root = eval(roots.get(i));
                rest = rest.plus(weight.times(root.adjoint().times(root)).negate());
            }
            Matrix zero = rest.plus(rest.negate());
            same(line.get("squares") + " less the sum of squares", rest, "nothing", zero);
        } else if (line.containsKey("each")) {
            each(line);
        } else {
            compare(line);
        }
    }

    private Poly compare(Map<String, Object> line) {
        String verb = line.keySet().iterator().next();
        need(
                line.size() == 1 && List.of("equal", "less", "atMost").contains(verb),
                "no line has the fields " + line.keySet());
        List<String> sides = strings(line.get(verb));
        need(sides.size() > 1, "a comparison needs two sides");
        List<Matrix> values = sides.stream().map(this::eval).toList();
        for (int i = 1; i < sides.size(); i++) {
            if (verb.equals("equal")) {
                same(sides.get(i - 1), values.get(i - 1), sides.get(i), values.get(i));
            } else {
                int sign = values.get(i).real().minus(values.get(i - 1).real()).signum();
                need(
                        sign > 0 || sign == 0 && verb.equals("atMost"),
                        sides.get(i - 1) + " = " + values.get(i - 1) + " is not "
                                + (verb.equals("less") ? "below " : "at most ") + sides.get(i) + " = " + values.get(i));
            }
        }
        return new Poly();
    }

    private static void same(String left, Matrix one, String right, Matrix other) {
        need(one.toString().equals(other.toString()), left + " = " + one + " differs from " + right + " = " + other);
    }

    private void each(Map<String, Object> line) {
        Map<String, Object> over = object(line.remove("each"));
        List<String> where = line.containsKey("where") ? strings(line.remove("where")) : List.of("0", "0");
        List<String> letters = new ArrayList<>(over.keySet());
        List<Poly> values = new ArrayList<>();
        letters.forEach(letter -> need(!names.containsKey(letter), "\"" + letter + "\" is defined already"));
        need(Set.of("signs", "bits").containsAll(over.values()), "choices are \"signs\" or \"bits\"");
        for (int choice = 0; choice < 1 << letters.size(); choice++) {
            for (int k = 0; k < letters.size(); k++) {
                int bit = choice >> letters.size() - 1 - k & 1;
                names.put(letters.get(k), number(Q.of(over.get(letters.get(k)).equals("signs") ? 2 * bit - 1 : bit)));
            }
            if (eval(where.get(0)).toString().equals(eval(where.get(1)).toString())) {
                try {
                    values.add(line.containsKey("value") ? listed(line, values.size()) : compare(line));
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException(
                            "at " + letters + " = "
                                    + letters.stream().map(names::get).toList() + ": " + e.getMessage(),
                            e);
                }
            }
        }
        need(!values.isEmpty(), "no choice is left");
        if (line.containsKey("value")) {
            fields(line, "value", "is", "least", "greatest");
            need(values.size() == strings(line.get("is")).size(), "more values than choices are listed");
            extreme(values, eval((String) line.get("least")).real(), "least", 1);
            extreme(values, eval((String) line.get("greatest")).real(), "greatest", -1);
        }
        letters.forEach(names::remove);
    }

    private Poly listed(Map<String, Object> line, int place) {
        List<String> list = strings(line.get("is"));
        need(place < list.size(), "more choices than listed values");
        Matrix value = eval((String) line.get("value"));
        same((String) line.get("value"), value, "the listed value", eval(list.get(place)));
        return value.real();
    }

    private static void extreme(List<Poly> values, Poly bound, String name, int side) {
        int nearest = values.stream()
                .mapToInt(value -> side * value.minus(bound).signum())
                .min()
                .orElseThrow();
        need(nearest == 0, "the " + name + " value is not " + bound);
    }

    // ---- expressions

    private Matrix eval(String expression) {
        Tokens tokens = new Tokens(expression, EXPRESSION);
        Matrix value = sum(tokens);
        tokens.expect("");
        return value;
    }

    private Matrix sum(Tokens text) {
        Matrix value = text.take("-") ? product(text).negate() : product(text);
        while (text.at("+", "-")) {
            value = value.plus(
                    text.next().equals("+") ? product(text) : product(text).negate());
        }
        return value;
    }

    private Matrix product(Tokens text) {
        Matrix value = power(text);
        while (text.at("*", "/")) {
            value = value.times(text.next().equals("*") ? power(text) : inverse(power(text)));
        }
        return value;
    }

    private Matrix inverse(Matrix number) {
        Poly inverse = number.scalar().inverse();
        return matrix(1, 1, (i, j) -> inverse);
    }

    private Matrix power(Tokens text) {
        Matrix value = atom(text);
        while (text.at("^", "†")) {
            if (text.next().equals("†")) {
                value = value.adjoint();
            } else {
                Matrix base = value;
                int exponent = atom(text).integer();
                need(
                        exponent >= 0 && value.rows == value.columns,
                        "an exponent below 0, or a matrix that is not square");
                value = exponent == 0 ? number(Q.of(1)) : base;
                for (int i = 1; i < exponent; i++) {
                    value = value.times(base);
                }
            }
        }
        return value;
    }

    private Matrix atom(Tokens text) {
        String token = text.next();
        if (Character.isDigit(token.charAt(0))) {
            return number(Q.decimal(token));
        }
        if (names.containsKey(token)) {
            used.add(token);
            return names.get(token);
        }
        boolean bracket = token.equals("(") || token.equals("[");
        need(bracket || text.take("("), "\"" + token + "\" is not defined in " + text.text);
        Matrix value = token.equals("[") ? rows(text) : bracket ? sum(text) : function(token, text);
        text.expect(token.equals("[") ? "]" : ")");
        return value;
    }

    private Matrix rows(Tokens text) {
        List<List<Poly>> rows = new ArrayList<>();
        do {
            List<Poly> row = new ArrayList<>();
            do {
                row.add(sum(text).scalar());
            } while (text.take(","));
            rows.add(row);
            need(row.size() == rows.get(0).size(), "rows differ in length in " + text.text);
        } while (text.take(";"));
        return matrix(rows.size(), rows.get(0).size(), (i, j) -> rows.get(i).get(j));
    }

    private Matrix function(String name, Tokens text) {
        Matrix x = name.equals("sum") ? summation(text) : sum(text);
        return switch (name) {
            case "sum" -> x;
            case "tr" -> x.partialTrace(1, x.rows, 1);
            case "diag" -> matrix(1, x.rows, (i, j) -> x.entries[j][j]);
            case "sign" -> number(Q.of(x.real().signum()));
            case "factorial" ->
                number(IntStream.rangeClosed(1, x.integer()).mapToObj(Q::of).reduce(Q.of(1), Q::times));
            case "sqrt" -> root(x);
            case "kron" -> x.kron(second(text));
            case "traceLeft" -> x.partialTrace(1, second(text).integer(), 0);
            case "traceRight" -> x.partialTrace(0, second(text).integer(), 1);
            default -> throw new IllegalArgumentException("no function \"" + name + "\" is known");
        };
    }

    private Matrix second(Tokens text) {
        text.expect(",");
        return sum(text);
    }

    private Matrix root(Matrix x) {
        List<String> found = ROOTS.subList(0, 3).stream()
                .filter(root -> x.toString().equals(String.valueOf(square.get(root))))
                .toList();
        need(found.size() == 1, "no root of " + x + " is known");
        return names.get(found.get(0));
    }

    /** sum(k, from, to, term). */
    private Matrix summation(Tokens text) {
        String name = text.next();
        need(name.matches(NAME) && !names.containsKey(name), "\"" + name + "\" cannot count a sum");
        text.expect(",");
        int from = sum(text).integer();
        text.expect(",");
        int to = sum(text).integer();
        text.expect(",");
        need(from <= to, "a sum from " + from + " to " + to);
        int body = text.place;
        Matrix total = null;
        for (int k = from; k <= to; k++) {
            text.place = body;
            names.put(name, number(Q.of(k)));
            Matrix term = sum(text);
            total = total == null ? term : total.plus(term);
        }
        names.remove(name);
        return total;
    }

    // ---- matrices

    private interface Entry {
        Poly at(int row, int column);
    }

    private Matrix matrix(int rows, int columns, Entry entry) {
        Poly[][] entries = new Poly[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                entries[i][j] = entry.at(i, j);
            }
        }
        return new Matrix(entries, rows, columns);
    }

    private Matrix number(Q value) {
        return matrix(1, 1, (i, j) -> new Poly().add("", value));
    }

    private final class Matrix {
        private final Poly[][] entries;
        private final int rows;
        private final int columns;

        Matrix(Poly[][] entries, int rows, int columns) {
            this.entries = entries;
            this.rows = rows;
            this.columns = columns;
        }

        Poly scalar() {
            need(rows * columns == 1, this + " is not a single number");
            return entries[0][0];
        }

        /** This as a real number. */
        Poly real() {
            need(ROOTS.subList(0, 3).containsAll(scalar().letters()), this + " is not a real number");
            return scalar();
        }

        int integer() {
            need(toString().matches("-?\\d+"), this + " is not an integer");
            return Integer.parseInt(toString());
        }

        Matrix plus(Matrix other) {
            need(rows == other.rows && columns == other.columns, "sizes differ in a sum");
            return matrix(rows, columns, (i, j) -> entries[i][j].plus(other.entries[i][j]));
        }

        Matrix times(Matrix other) {
            if (rows * columns == 1 || other.rows * other.columns == 1) {
                return kron(other);
            }
            need(columns == other.rows, "sizes do not fit in a product");
            return matrix(rows, other.columns, (i, j) -> IntStream.range(0, columns)
                    .mapToObj(k -> entries[i][k].times(other.entries[k][j]))
                    .reduce(new Poly(), Poly::plus));
        }

        Matrix kron(Matrix other) {
            return matrix(
                    rows * other.rows,
                    columns * other.columns,
                    (i, j) -> entries[i / other.rows][j / other.columns].times(
                            other.entries[i % other.rows][j % other.columns]));
        }

        Matrix negate() {
            return times(number(Q.of(-1)));
        }

        Matrix adjoint() {
            return matrix(columns, rows, (i, j) -> entries[j][i].adjoint());
        }

        /** Traces out the middle one of three factors with these dimensions; 0 stands for what is left. */
        Matrix partialTrace(int first, int middle, int last) {
            int left = first == 0 ? rows / middle : first;
            int right = last == 0 ? rows / middle : last;
            need(rows == columns && left * middle * right == rows, "the trace of a matrix of another size");
            return matrix(left * right, left * right, (i, j) -> IntStream.range(0, middle)
                    .mapToObj(k -> entries[(i / right * middle + k) * right + i % right][
                            (j / right * middle + k) * right + j % right])
                    .reduce(new Poly(), Poly::plus));
        }

        @Override
        public String toString() {
            String cells = Arrays.stream(entries)
                    .map(row -> Arrays.stream(row).map(Poly::toString).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; "));
            return rows * columns == 1 ? cells : "[" + cells + "]";
        }
    }

    // ---- polynomials and rational numbers

    private static List<String> split(String word) {
        return new ArrayList<>(word.isEmpty() ? List.of() : Arrays.asList(word.split(" ")));
    }

    /** Adds a word times a factor to a sum: letters in the order of their parties, then the square of a letter by its rule. */
    private void reduce(List<String> letters, Q factor, Poly sum) {
        letters.sort((one, other) -> party.get(one) - party.get(other));
        for (int i = 1; i < letters.size(); i++) {
            Poly rule = letters.get(i).equals(letters.get(i - 1)) ? square.get(letters.get(i)) : null;
            if (rule != null) {
                letters.subList(i - 1, i + 1).clear();
                int at = i - 1;
                rule.terms.forEach((replacement, weight) -> {
                    List<String> replaced = new ArrayList<>(letters);
                    replaced.addAll(at, split(replacement));
                    reduce(replaced, factor.times(weight), sum);
                });
                return;
            }
        }
        sum.add(String.join(" ", letters), factor);
    }

    /** Rational factors, never 0, of words. The roots and i are letters that commute with all others. */
    private final class Poly {
        private final TreeMap<String, Q> terms = new TreeMap<>();

        Poly add(String word, Q factor) {
            terms.merge(word, factor, Q::plus);
            terms.remove(word, Q.of(0));
            return this;
        }

        Set<String> letters() {
            return terms.keySet().stream().flatMap(word -> split(word).stream()).collect(Collectors.toSet());
        }

        Poly plus(Poly other) {
            Poly sum = new Poly();
            terms.forEach(sum::add);
            other.terms.forEach(sum::add);
            return sum;
        }

        Poly minus(Poly other) {
            return plus(new Poly().add("", Q.of(-1)).times(other));
        }

        Poly times(Poly other) {
            Poly product = new Poly();
            terms.forEach((left, x) -> other.terms.forEach((right, y) -> {
                List<String> letters = split(left);
                letters.addAll(split(right));
                reduce(letters, x.times(y), product);
            }));
            return product;
        }

        /** Observables and unknowns are self-adjoint and i is not; words are read backwards. */
        Poly adjoint() {
            Poly result = new Poly();
            terms.forEach((word, factor) -> {
                List<String> letters = split(word);
                Collections.reverse(letters);
                reduce(letters, letters.contains("i") ? factor.times(Q.of(-1)) : factor, result);
            });
            return result;
        }

        /** The last of the roots and i that occurs here; this is then a + b r with a and b free of it. */
        private String root() {
            Set<String> letters = letters();
            return ROOTS.stream().filter(letters::contains).reduce("", (before, last) -> last);
        }

        /** a of a + b r, or b. */
        private Poly part(String root, boolean beside) {
            Poly part = new Poly();
            terms.forEach((word, factor) -> {
                List<String> letters = split(word);
                if (letters.remove(root) == beside) {
                    part.add(String.join(" ", letters), factor);
                }
            });
            return part;
        }

        /** a² − r² b². */
        private Poly norm(String root) {
            Poly a = part(root, false);
            Poly b = part(root, true);
            return a.times(a).minus(b.times(b).times(square.get(root)));
        }

        /** For a number: 1/(a + b r) = (a − b r)/(a² − r² b²). */
        Poly inverse() {
            String root = root();
            need(!root.isEmpty() || terms.keySet().equals(Set.of("")), "a division by " + this);
            Poly a = part(root, false);
            return root.isEmpty()
                    ? new Poly().add("", terms.get("").inverse())
                    : a.minus(minus(a)).times(norm(root).inverse());
        }

        /** For a real number: the sign of a or b if they agree or one is 0; if not, that of a if a² > r² b², else of b. */
        int signum() {
            String root = root();
            if (root.isEmpty()) {
                return terms.getOrDefault("", Q.of(0)).top.signum();
            }
            int a = part(root, false).signum();
            int b = part(root, true).signum();
            return a == b || a == 0 ? b : a * norm(root).signum();
        }

        @Override
        public String toString() {
            String sum = terms.entrySet().stream()
                    .map(term -> (term.getValue() + " " + term.getKey()).trim())
                    .collect(Collectors.joining(" + "));
            return sum.isEmpty() ? "0" : sum;
        }
    }

    /** A rational number in lowest terms with a positive denominator. */
    private record Q(BigInteger top, BigInteger bottom) {
        static Q of(BigInteger top, BigInteger bottom) {
            BigInteger divisor = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
            return new Q(top.divide(divisor), bottom.divide(divisor));
        }

        static Q of(long value) {
            return new Q(BigInteger.valueOf(value), BigInteger.ONE);
        }

        static Q decimal(String digits) {
            int point = digits.indexOf('.');
            int places = point < 0 ? 0 : digits.length() - point - 1;
            return of(new BigInteger(digits.replace(".", "")), BigInteger.TEN.pow(places));
        }

        Q plus(Q other) {
            return of(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
        }

        Q times(Q other) {
            return of(top.multiply(other.top), bottom.multiply(other.bottom));
        }

        Q inverse() {
            return of(bottom, top);
        }

        @Override
        public String toString() {
            return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
        }
    }

    // ---- text

    private static String words(Object text) {
        need(((String) text).chars().noneMatch(Character::isDigit), "the words \"" + text + "\" hold a number");
        return (String) text;
    }

    private static void fields(Map<String, Object> fields, String... known) {
        need(
                Set.of(known).equals(fields.keySet()),
                "the fields are " + fields.keySet() + ", not " + Arrays.toString(known));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static Pattern pieces(String piece) {
        return Pattern.compile("\\s*(?:(" + piece + ")|$)");
    }

    private static List<String> strings(Object value) {
        return ((List<?>) value).stream().map(String.class::cast).toList();
    }

    /** The pieces of a text, and an empty one at its end. */
    private static final class Tokens {
        private final String text;
        private final List<String> tokens = new ArrayList<>();
        private int place;

        Tokens(String text, Pattern piece) {
            this.text = text;
            Matcher matcher = piece.matcher(text);
            for (int at = 0; at < text.length() && matcher.find(at); at = matcher.end()) {
                need(matcher.start() == at, "cannot read \"" + text + "\" from place " + (at + 1));
                tokens.add(matcher.group(1) == null ? "" : matcher.group(1));
            }
            tokens.add("");
        }

        String peek() {
            return tokens.get(place);
        }

        String next() {
            need(place < tokens.size() - 1 && !peek().isEmpty(), "\"" + text + "\" ends too early");
            return tokens.get(place++);
        }

        boolean at(String one, String other) {
            return peek().equals(one) || peek().equals(other);
        }

        boolean take(String token) {
            boolean there = peek().equals(token);
            place += there && !token.isEmpty() ? 1 : 0;
            return there;
        }

        void expect(String token) {
            need(
                    take(token),
                    "\"" + text + "\" has " + peek() + " in place of " + (token.isEmpty() ? "its end" : token));
        }

        /** JSON of objects, arrays and strings; a certificate has nothing else. */
        Object json() {
            if (take("{")) {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (!take("}")) {
                    need(fields.isEmpty() || take(","), "JSON lacks a comma at " + peek());
                    String name = string();
                    expect(":");
                    need(fields.put(name, json()) == null, "the field " + name + " occurs twice");
                }
                return fields;
            }
            if (take("[")) {
                List<Object> values = new ArrayList<>();
                while (!take("]")) {
                    need(values.isEmpty() || take(","), "JSON lacks a comma at " + peek());
                    values.add(json());
                }
                return values;
            }
            return string();
        }

        private String string() {
            need(peek().startsWith("\""), "JSON has " + peek() + " in place of a string");
            String quoted = next();
            return quoted.substring(1, quoted.length() - 1);
        }
    }
}
