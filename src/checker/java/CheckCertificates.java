import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/**
 * Checks certificates in exact arithmetic: {@code java CheckCertificates.java FOLDER}. It needs nothing but a JDK from
 * 17 on, and ends with 0 if every line of every certificate holds. A line, up to "#", is one of these:
 *
 * <pre>
 *   party Alice: A, A'              letters for observables: A† = A and A² = 1; those of different parties commute
 *   real s, c^2 = 1 - s^2           letters for real numbers, of which the square may be known
 *   let N = E                       gives an expression a name
 *   E = F,  E &lt; F &lt;= G              compares expressions, each with the next
 *   squares E = W |R|² + W |R|²     E is the sum of W R†R with numbers W above 0; so E is nowhere negative
 *   for a, b in {-1, 1}: E = F      the comparison holds at every choice of values
 * </pre>
 *
 * An expression is a matrix (1 by 1 for a number) of polynomials in letters, with rational factors. i, square roots and
 * real letters commute with everything. Words hold no digits, so that every number is calculated with; in the statement {N}
 * stands for what "let N" gives.
 */
public final class CheckCertificates {
    private static final String STRING = "\"([^\"\\\\]*)\"";
    private static final Pattern FIELD =
            Pattern.compile("\\s*" + STRING + ":\\s*(" + STRING + "|\\[(?:\\s*" + STRING + ",?)*+\\s*])\\s*[,}]\\s*");
    private static final Pattern PIECE = Pattern.compile("\\d+(\\.\\d+)?|[\\p{L}']+|<=|\\|²|\\.\\.|\\S");

    private final Map<String, Value> names = new HashMap<>();
    private final Set<String> unused = new TreeSet<>();
    private int parties;
    private List<String> pieces = List.of();
    private int place;

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> folder = Files.list(Path.of(args[0]))) {
            files = folder.filter(path -> path.toString().matches(".*(?<!\\.schema)\\.json"))
                    .sorted()
                    .toList();
        }
        int refused = files.isEmpty() ? 1 : 0;
        for (Path file : files) {
            try {
                String words = check(Files.readString(file));
                String name = file.getFileName().toString().replace(".json", ": ");
                need(words.startsWith(name), "the file has another name");
                System.out.println(words);
            } catch (RuntimeException e) {
                refused++;
                System.err.println("REFUSED " + file + ": " + e.getMessage());
            }
        }
        System.out.println(files.size() + " certificates, " + refused + " refused");
        System.exit(refused == 0 ? 0 : 1);
    }

    private static void need(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    // ---- a certificate and its lines

    /** Checks one certificate; gives its name, the number of its lines and its statement, or throws. */
    public static String check(String json) {
        Map<String, List<String>> fields = fields(json.strip());
        Set<String> known = Set.of("schema", "name", "kind", "statement", "restsOn", "lines");
        need(fields.keySet().equals(known), "the fields are " + fields.keySet() + ", not " + known);
        need(fields.get("schema").equals(List.of("certificate/1")), "its schema is not certificate/1");
        fields.get("restsOn").forEach(CheckCertificates::words);
        String statement = words(fields.get("statement").get(0));
        return fields.get("name").get(0) + new CheckCertificates().run(fields.get("lines"), statement);
    }

    /** An object of which each field is a string or an array of strings. */
    private static Map<String, List<String>> fields(String json) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int end = 1;
        for (Matcher field = FIELD.matcher(json); end < json.length(); end = field.end()) {
            need(field.find(end) && field.start() == end, "cannot read the file from place " + (end + 1));
            List<String> values = Pattern.compile(STRING)
                    .matcher(field.group(2))
                    .results()
                    .map(value -> value.group(1))
                    .toList();
            need(fields.put(field.group(1), values) == null, "the field " + field.group(1) + " occurs twice");
        }
        need(json.startsWith("{") && json.endsWith("}"), "the file is no object");
        return fields;
    }

    private static String words(String words) {
        need(words.chars().noneMatch(Character::isDigit), "the words \"" + words + "\" hold a number");
        return words;
    }

    private String run(List<String> lines, String statement) {
        letter("i", Kind.I, Value.of(-1), parties++);
        unused.clear();
        String filled = statement;
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = (lines.get(i) + "#").split("#", 2);
            String line = parts[0].strip();
            words(parts[1]);
            try {
                line(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ", " + line + ": " + e.getMessage(), e);
            }
            if (line.startsWith("let ")) {
                String[] sides = line.substring(4).split("=", 2);
                filled = filled.replace("{" + sides[0].strip() + "}", sides[1].strip());
            }
        }
        need(unused.isEmpty(), "no line uses " + unused);
        need(!filled.contains("{"), "the statement names something that no line defines");
        return ": " + lines.size() + " lines hold. " + filled;
    }

    private void line(String line) {
        pieces = Stream.concat(PIECE.matcher(line).results().map(MatchResult::group), Stream.of(""))
                .toList();
        place = 0;
        if (take("party")) {
            next();
            expect(":");
            int party = parties++;
            do {
                letter(fresh(), Kind.OBSERVABLE, Value.of(1), party);
            } while (take(","));
        } else if (take("real")) {
            do {
                String name = fresh();
                Value square = take("^") ? after("2", "=").scalar() : null;
                need(
                        square == null || square.letters().noneMatch(other -> other.kind == Kind.OBSERVABLE),
                        "no real number");
                letter(name, Kind.REAL, square, parties++);
            } while (take(","));
        } else if (take("let")) {
            String name = fresh();
            names.put(name, after("="));
            unused.add(name);
        } else if (take("squares")) {
            squares();
        } else {
            compare();
        }
        expect("");
    }

    private Value letter(String name, Kind kind, Value square, int party) {
        Value letter = Value.zero(1, 1);
        letter.add(0, 0, List.of(new Letter(name, kind, square, party)), Q.of(1));
        names.put(name, letter);
        unused.add(name);
        return letter;
    }

    private void squares() {
        Value whole = sum();
        Value total = Value.zero(whole.rows, whole.columns);
        expect("=");
        do {
            Value weight = product();
            need(weight.signum() > 0, "the weight " + weight + " is not above 0");
            Value root = after("|");
            expect("|²");
            total = total.plus(weight.times(root.adjoint().times(root)));
        } while (take("+"));
        need(whole.equals(total), "it is not true that " + whole + " = " + total);
    }

    private void compare() {
        if (take("for")) {
            choices(this::compare);
            return;
        }
        Value left = sum();
        do {
            String sign = next();
            Value right = sum();
            boolean holds =
                    switch (sign) {
                        case "=" -> left.equals(right);
                        case "<" -> right.minus(left).signum() > 0;
                        case "<=" -> right.minus(left).signum() >= 0;
                        default -> false;
                    };
            need(holds, "it is not true that " + left + " " + sign + " " + right);
            left = right;
        } while (!take(""));
    }

    /** "a, b in {0, 1}: …" or "k in {1..9}: …": the rest of the text for each choice of values. */
    private void choices(Runnable rest) {
        List<String> letters = new ArrayList<>();
        do {
            letters.add(fresh());
        } while (take(","));
        expect("in");
        List<Value> values = values();
        expect(":");
        int start = place;
        for (int choice = 0; choice < Math.pow(values.size(), letters.size()); choice++) {
            int digits = choice;
            for (String letter : letters) {
                names.put(letter, values.get(digits % values.size()));
                digits /= values.size();
            }
            place = start;
            rest.run();
        }
        letters.forEach(names::remove);
    }

    private List<Value> values() {
        expect("{");
        List<Value> values = new ArrayList<>(List.of(sum()));
        if (take("..")) {
            int from = values.get(0).integer();
            int to = sum().integer();
            need(from <= to, "no number lies between " + from + " and " + to);
            values = IntStream.rangeClosed(from, to).mapToObj(Value::of).toList();
        }
        while (take(",")) {
            values.add(sum());
        }
        expect("}");
        need(new HashSet<>(values).size() == values.size(), "a value occurs twice");
        return values;
    }

    // ---- expressions, and the pieces of their text

    private Value sum() {
        Value value = take("-") ? product().times(Value.of(-1)) : product();
        while (at("+") || at("-")) {
            value = next().equals("+") ? value.plus(product()) : value.minus(product());
        }
        return value;
    }

    private Value product() {
        Value value = power();
        while (at("*") || at("/")) {
            value = next().equals("*") ? value.times(power()) : value.times(power().inverse());
        }
        return value;
    }

    private Value power() {
        Value value = atom();
        while (at("^") || at("†")) {
            if (next().equals("†")) {
                value = value.adjoint();
            } else {
                value = power(value, atom().integer());
            }
        }
        return value;
    }

    private static Value power(Value base, int exponent) {
        if (exponent == 0) {
            return Value.of(1);
        }
        Value half = power(base, exponent / 2);
        return exponent % 2 == 0 ? half.times(half) : half.times(half).times(base);
    }

    private Value atom() {
        String piece = next();
        if (Character.isDigit(piece.charAt(0))) {
            int decimals = piece.length() - 1 - (piece + ".").indexOf(".");
            return Value.of(Q.of(new BigInteger(piece.replace(".", "")), BigInteger.TEN.pow(Math.max(0, decimals))));
        }
        if (names.containsKey(piece)) {
            unused.remove(piece);
            return names.get(piece);
        }
        if (piece.equals("[")) {
            return matrix();
        }
        need(piece.equals("(") || take("("), "\"" + piece + "\" is not defined");
        Value value = piece.equals("(") ? sum() : function(piece);
        expect(")");
        return value;
    }

    /** What follows "[": entries parted by commas, rows by semicolons. */
    private Value matrix() {
        List<Value> entries = new ArrayList<>();
        int rows = 0;
        do {
            do {
                entries.add(sum().scalar());
            } while (take(","));
            rows++;
            need(entries.size() % rows == 0, "rows differ in length");
        } while (take(";"));
        expect("]");
        Value matrix = Value.zero(rows, entries.size() / rows);
        for (int k = 0; k < entries.size(); k++) {
            int row = k / matrix.columns;
            int column = k % matrix.columns;
            entries.get(k).terms.forEach((term, factor) -> matrix.add(row, column, term.word, factor));
        }
        return matrix;
    }

    private Value function(String name) {
        if (name.equals("sum")) {
            List<Value> terms = new ArrayList<>();
            choices(() -> terms.add(sum()));
            return terms.stream().reduce(Value::plus).orElseThrow();
        }
        Value x = sum();
        return switch (name) {
            case "tr" -> x.trace(x.rows, true);
            case "traceLeft" -> x.trace(after(",").integer(), true);
            case "traceRight" -> x.trace(after(",").integer(), false);
            case "kron" -> x.kron(after(","));
            case "sign" -> Value.of(x.signum());
            case "factorial" ->
                Value.of(Q.of(
                        IntStream.rangeClosed(1, x.integer())
                                .mapToObj(BigInteger::valueOf)
                                .reduce(BigInteger.ONE, BigInteger::multiply),
                        BigInteger.ONE));
            case "sqrt" -> root(x);
            default -> throw new IllegalArgumentException("no function \"" + name + "\" is known");
        };
    }

    /** An expression after these pieces. */
    private Value after(String... before) {
        List.of(before).forEach(this::expect);
        return sum();
    }

    private Value root(Value square) {
        need(square.signum() > 0, "the root of " + square + ", which is not above 0");
        String name = "sqrt(" + square + ")";
        Value root = names.containsKey(name) ? names.get(name) : letter(name, Kind.ROOT, square, parties++);
        unused.remove(name);
        return root;
    }

    /** A name that is not defined yet. */
    private String fresh() {
        String name = next();
        need(name.matches("[\\p{L}']+") && !names.containsKey(name), name + " is no name, or is defined already");
        return name;
    }

    private String next() {
        need(!at(""), "the line ends too early");
        return pieces.get(place++);
    }

    private boolean at(String piece) {
        return pieces.get(place).equals(piece);
    }

    private boolean take(String piece) {
        boolean there = at(piece);
        place += there && !piece.isEmpty() ? 1 : 0;
        return there;
    }

    private void expect(String piece) {
        need(take(piece), "\"" + pieces.get(place) + "\" in place of \"" + piece + "\"");
    }

    // ---- values

    private enum Kind {
        I,
        OBSERVABLE,
        REAL,
        ROOT
    }

    /** The square is null if nothing is known of it. */
    private record Letter(String name, Kind kind, Value square, int party) {
        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** A product of letters in an entry of a matrix. */
    private record Term(int row, int column, List<Letter> word) {}

    /** A matrix of polynomials: terms with their factors, none of which is 0. */
    private record Value(int rows, int columns, Map<Term, Q> terms) {
        static Value zero(int rows, int columns) {
            return new Value(rows, columns, new HashMap<>());
        }

        static Value of(Q number) {
            Value value = zero(1, 1);
            value.add(0, 0, List.of(), number);
            return value;
        }

        static Value of(int number) {
            return of(Q.of(number));
        }

        /** Adds a term: letters in the order of their parties, two equal ones side by side replaced by their square. */
        void add(int row, int column, List<Letter> letters, Q factor) {
            List<Letter> word = new ArrayList<>(letters);
            word.sort(Comparator.comparingInt(Letter::party));
            for (int i = 1; i < word.size(); i++) {
                Value square = word.get(i) == word.get(i - 1) ? word.get(i).square : null;
                if (square != null) {
                    List<Letter> before = word.subList(0, i - 1);
                    List<Letter> after = word.subList(i + 1, word.size());
                    square.terms.forEach((term, weight) ->
                            add(row, column, joined(joined(before, term.word), after), factor.times(weight)));
                    return;
                }
            }
            Term term = new Term(row, column, word);
            if (terms.merge(term, factor, Q::plus).equals(Q.of(0))) {
                terms.remove(term);
            }
        }

        static List<Letter> joined(List<Letter> one, List<Letter> other) {
            List<Letter> word = new ArrayList<>(one);
            word.addAll(other);
            return word;
        }

        Value plus(Value other) {
            need(rows == other.rows && columns == other.columns, "sizes differ in a sum");
            Value sum = new Value(rows, columns, new HashMap<>(terms));
            other.terms.forEach((term, factor) -> sum.add(term.row, term.column, term.word, factor));
            return sum;
        }

        Value minus(Value other) {
            return plus(of(-1).times(other));
        }

        Value times(Value other) {
            if (rows * columns == 1 || other.rows * other.columns == 1) {
                return kron(other);
            }
            need(columns == other.rows, "sizes do not fit in a product");
            Value product = zero(rows, other.columns);
            terms.forEach((x, p) -> other.terms.forEach((y, q) -> {
                if (x.column == y.row) {
                    product.add(x.row, y.column, joined(x.word, y.word), p.times(q));
                }
            }));
            return product;
        }

        Value kron(Value other) {
            Value product = zero(rows * other.rows, columns * other.columns);
            terms.forEach((x, p) -> other.terms.forEach((y, q) -> product.add(
                    x.row * other.rows + y.row,
                    x.column * other.columns + y.column,
                    joined(x.word, y.word),
                    p.times(q))));
            return product;
        }

        /** Transposed, words backwards, and −i for i. */
        Value adjoint() {
            Value adjoint = zero(columns, rows);
            terms.forEach((term, factor) -> {
                List<Letter> word = new ArrayList<>(term.word);
                Collections.reverse(word);
                int sign = word.stream().anyMatch(letter -> letter.kind == Kind.I) ? -1 : 1;
                adjoint.add(term.column, term.row, word, factor.times(Q.of(sign)));
            });
            return adjoint;
        }

        /** The trace over a left or right factor: terms whose row and column agree in it. */
        Value trace(int dimension, boolean left) {
            int rest = rows / dimension;
            need(rows == columns && rest * dimension == rows, "the trace of a matrix of another size");
            Value trace = zero(rest, rest);
            terms.forEach((term, factor) -> {
                int row = left ? term.row % rest : term.row / dimension;
                int column = left ? term.column % rest : term.column / dimension;
                if (left ? term.row / rest == term.column / rest : (term.row - term.column) % dimension == 0) {
                    trace.add(row, column, term.word, factor);
                }
            });
            return trace;
        }

        Value scalar() {
            need(rows * columns == 1, this + " is not a single number");
            return this;
        }

        Stream<Letter> letters() {
            return terms.keySet().stream().flatMap(term -> term.word.stream());
        }

        Q rational() {
            need(rows * columns == 1 && letters().findAny().isEmpty(), this + " is not a number, or not a real one");
            return terms.values().stream().findAny().orElse(Q.of(0));
        }

        int integer() {
            need(toString().matches("\\d+"), this + " is no natural number");
            return rational().top.intValueExact();
        }

        /** The last root (or i) r that occurs here, if any: this is then a + b r, with a and b free of r. */
        Optional<Letter> root() {
            return scalar().letters()
                    .filter(letter -> letter.kind == Kind.ROOT || letter.kind == Kind.I)
                    .max(Comparator.comparingInt(Letter::party));
        }

        /** a of a + b r, or b. */
        Value part(Letter root, boolean beside) {
            Value part = zero(1, 1);
            terms.forEach((term, factor) -> {
                List<Letter> word = new ArrayList<>(term.word);
                if (word.remove(root) == beside) {
                    part.add(0, 0, word, factor);
                }
            });
            return part;
        }

        /** a² − r² b². */
        Value norm(Letter root) {
            Value a = part(root, false);
            Value b = part(root, true);
            return a.times(a).minus(b.times(b).times(root.square));
        }

        /** For a number: 1/(a + b r) = (a − b r)/(a² − r² b²). */
        Value inverse() {
            if (root().isEmpty()) {
                return of(Q.of(rational().bottom, rational().top));
            }
            Value a = part(root().get(), false);
            return a.minus(minus(a)).times(norm(root().get()).inverse());
        }

        /** For a real number: the sign of a or b if they agree or one is 0; if not, of a if a² > r² b², else of b. */
        int signum() {
            Optional<Letter> root = root().filter(letter -> letter.kind == Kind.ROOT);
            if (root.isEmpty()) {
                return rational().top.signum();
            }
            int a = part(root.get(), false).signum();
            int b = part(root.get(), true).signum();
            return a == b || a == 0 ? b : a * norm(root.get()).signum();
        }

        @Override
        public String toString() {
            String sum = terms.entrySet().stream()
                    .map(term -> term.getValue()
                            + term.getKey().word.stream()
                                    .map(letter -> " " + letter.name)
                                    .collect(Collectors.joining())
                            + (rows * columns == 1
                                    ? ""
                                    : " in (" + term.getKey().row + "; " + term.getKey().column + ")"))
                    .sorted()
                    .collect(Collectors.joining(" + "));
            return sum.isEmpty() ? "0" : sum;
        }
    }

    /** A rational number in lowest terms with a positive denominator. */
    private record Q(BigInteger top, BigInteger bottom) {
        static Q of(BigInteger top, BigInteger bottom) {
            if (bottom.equals(BigInteger.ONE)) {
                return new Q(top, bottom);
            }
            need(bottom.signum() != 0, "a division by 0");
            BigInteger divisor = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
            return new Q(top.divide(divisor), bottom.divide(divisor));
        }

        static Q of(long value) {
            return new Q(BigInteger.valueOf(value), BigInteger.ONE);
        }

        Q plus(Q other) {
            return of(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
        }

        Q times(Q other) {
            return of(top.multiply(other.top), bottom.multiply(other.bottom));
        }

        @Override
        public String toString() {
            return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
        }
    }
}
