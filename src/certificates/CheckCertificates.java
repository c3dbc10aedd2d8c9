import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

/**
 * Checks certificates in exact arithmetic: {@code java CheckCertificates.java FOLDER}. It needs nothing but a JDK from
 * 17 on, and ends with 0 if every line of every certificate holds. A line, up to "#", is one of these:
 *
 * <pre>
 *   party Alice: A, A'              letters for observables, which are their own adjoints and have the square 1
 *   real s, c^2 = 1 - s^2           letters for real numbers, of which the square may be known
 *   let N = E                       gives an expression a name
 *   E = F,  E &lt; F &lt;= G              compares expressions, each with the next
 *   for a, b in {-1, 1}: E = F      the comparison holds at every choice of values
 * </pre>
 *
 * An expression is a matrix (1 by 1 for a number) of polynomials in letters, with rational factors. Observables commute
 * with those of other parties; i, square roots and real letters commute with everything. squares(W, R, ...) is the sum
 * of W times R's adjoint times R, with numbers W above 0; so it is nowhere negative. Words hold no digits, so that every
 * number is calculated with; in the statement {N} stands for what "let N" gives.
 */
public final class CheckCertificates {
    private static final String LINE = "\"([^\"\\\\]*)\"";
    private static final String WORDS = "\"([^\"\\\\\\d]*)\"";
    private static final Pattern FILE =
            Pattern.compile(("\\{ 'schema': 'certificate/1', 'kind': %1$s, 'statement': %1$s,"
                            + " 'restsOn': \\[(?: %1$s,?)*+ ], 'lines': \\[((?: %2$s,?)*+) ] }")
                    .replace("'", "\"")
                    .replace(" ", "\\s*")
                    .formatted(WORDS, LINE));
    private static final Pattern PIECE = Pattern.compile("\\d+(\\.\\d+)?|[\\p{L}']+|<=|\\.\\.|\\S|$");

    /** Marks an adjoint. This file itself is plain ASCII, which a JDK reads alike under every locale. */
    private static final String DAGGER = "\u2020";

    private final Map<String, Value> names = new HashMap<>();
    private final Set<String> unused = new TreeSet<>();
    private String statement;
    private int parties = 1;
    private List<String> pieces = List.of();
    private int place;

    private CheckCertificates(String statement) {
        this.statement = statement;
        names.put("i", Value.of(Q.of(1), Letter.I));
    }

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> folder = Files.list(Path.of(args.length == 0 ? "." : args[0]))) {
            files = folder.filter(file -> file.toString().matches(".*(?<!\\.schema)\\.json"))
                    .sorted()
                    .toList();
        }
        int refused = 0;
        for (Path file : files) {
            try {
                System.out.println(file.getFileName() + ": " + check(Files.readString(file)));
            } catch (RuntimeException e) {
                refused++;
                System.err.println("REFUSED " + file + ": " + e.getMessage());
            }
        }
        System.out.println(files.size() + " certificates, " + refused + " refused");
        System.exit(files.isEmpty() || refused > 0 ? 1 : 0);
    }

    private static void need(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    // ---- a certificate and its lines

    /** Checks one certificate; gives the number of its lines and its statement, or throws. */
    public static String check(String json) {
        Matcher file = FILE.matcher(json.strip());
        need(file.matches(), "it is not of the form certificate/1, with words that hold no digits");
        Stream<MatchResult> strings =
                Pattern.compile(LINE).matcher(file.group(4)).results();
        List<String> lines = strings.map(string -> string.group(1)).toList();
        CheckCertificates state = new CheckCertificates(file.group(2));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#\\D*$", "").strip();
            try {
                state.line(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ", " + line + ": " + e.getMessage(), e);
            }
        }
        need(state.unused.isEmpty(), "no line uses " + state.unused);
        need(!state.statement.contains("{"), "the statement names something that no line defines");
        return lines.size() + " lines hold. " + state.statement;
    }

    private void line(String line) {
        pieces = PIECE.matcher(line).results().map(MatchResult::group).toList();
        place = 0;
        if (take("party")) {
            next();
            expect(":");
            int party = parties++;
            list(",", () -> letter(fresh(), Value.of(1), false, party));
        } else if (take("real")) {
            list(",", () -> letter(fresh(), take("^") ? after("2", "=") : null, false, parties++));
        } else if (take("let")) {
            String name = fresh();
            names.put(name, after("="));
            statement = statement.replace("{" + name + "}", line.split("=", 2)[1].strip());
        } else {
            compare();
        }
        expect("");
    }

    private Value letter(String name, Value square, boolean root, int party) {
        Value value = Value.of(Q.of(1), new Letter(name, square, root, party));
        names.put(name, value);
        return value;
    }

    private void compare() {
        if (take("for")) {
            each(this::compare);
            return;
        }
        Value left = sum();
        do {
            String sign = next();
            Value right = sum();
            Value difference = right.minus(left);
            boolean less = sign.equals("<") && difference.signum() > 0;
            boolean equal = sign.equals("=") && difference.terms.isEmpty();
            boolean atMost = sign.equals("<=") && difference.signum() >= 0;
            need(less || equal || atMost, "it is not true that " + left + " " + sign + " " + right);
            left = right;
        } while (!at(""));
    }

    /** "a, b in {0, 1}: ..." or "k in {1..9}: ...": reads the rest at each choice of values. */
    private void each(Runnable rest) {
        List<String> letters = list(",", this::fresh);
        expect("in");
        expect("{");
        List<Value> values =
                list(",", this::range).stream().flatMap(Function.identity()).toList();
        expect("}");
        expect(":");
        need(!values.isEmpty() && new HashSet<>(values).size() == values.size(), "there is no value, or one twice");
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

    private Stream<Value> range() {
        Value first = sum();
        return take("..")
                ? IntStream.rangeClosed(first.integer(), sum().integer()).mapToObj(Value::of)
                : Stream.of(first);
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
            value = value.times(next().equals("*") ? power() : power().inverse());
        }
        return value;
    }

    private Value power() {
        Value value = atom();
        while (at("^") || at(DAGGER)) {
            value = next().equals(DAGGER)
                    ? value.adjoint()
                    : productOf(Collections.nCopies(atom().integer(), value).stream());
        }
        return value;
    }

    private static Value productOf(Stream<Value> factors) {
        return factors.reduce(Value.of(1), Value::times);
    }

    private Value atom() {
        String piece = next();
        if (Character.isDigit(piece.charAt(0))) {
            BigDecimal number = new BigDecimal(piece);
            return Value.of(Q.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale())));
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
        List<List<Value>> rows = list(";", () -> list(",", this::sum));
        int columns = rows.get(0).size();
        need(rows.stream().allMatch(row -> row.size() == columns), "rows differ in length");
        expect("]");
        Value matrix = Value.zero(rows.size(), columns);
        for (int k = 0; k < rows.size() * columns; k++) {
            int row = k / columns;
            int column = k % columns;
            Value entry = rows.get(row).get(column).number();
            entry.terms.forEach((term, factor) -> matrix.add(new Term(row, column, term.word), factor));
        }
        return matrix;
    }

    private Value function(String name) {
        List<Value> terms = name.equals("squares") ? list(",", this::square) : new ArrayList<>();
        if (name.equals("sum")) {
            each(() -> terms.add(sum()));
        }
        if (!terms.isEmpty()) {
            return terms.stream().reduce(Value::plus).orElseThrow();
        }
        Value x = sum();
        return switch (name) {
            case "kron" -> x.kron(after(","));
            case "tr" -> x.trace(x.rows, 1);
            case "traceLeft" -> x.trace(2, x.rows / 2);
            case "traceRight" -> x.trace(2, 1);
            case "sign" -> Value.of(x.signum());
            case "factorial" -> productOf(IntStream.rangeClosed(1, x.integer()).mapToObj(Value::of));
            case "sqrt" -> root(x);
            default -> throw new IllegalArgumentException("no function \"" + name + "\" is known");
        };
    }

    /** "W, R": W times R's adjoint times R. */
    private Value square() {
        Value weight = sum();
        need(weight.signum() > 0, "the weight " + weight + " is not above 0");
        Value root = after(",");
        return weight.times(root.adjoint().times(root));
    }

    private Value root(Value square) {
        need(square.signum() > 0, "the root of " + square + ", which is not above 0");
        String name = "sqrt(" + square + ")";
        return names.containsKey(name) ? names.get(name) : letter(name, square, true, parties++);
    }

    /** A name that is not defined yet. */
    private String fresh() {
        String name = next();
        need(name.matches("[\\p{L}']+") && !names.containsKey(name), name + " is no name, or is defined already");
        unused.add(name);
        return name;
    }

    private <T> List<T> list(String separator, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        do {
            items.add(item.get());
        } while (take(separator));
        return items;
    }

    /** The expression that follows these pieces. */
    private Value after(String... before) {
        List.of(before).forEach(this::expect);
        return sum();
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

    /** The square is null if nothing is known of it. A root is i or a positive square root. */
    private record Letter(String name, Value square, boolean root, int party) {
        static final Letter I = new Letter("i", Value.of(-1), true, 0);

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

        static Value of(Q factor, Letter... word) {
            Value value = zero(1, 1);
            value.add(new Term(0, 0, List.of(word)), factor);
            return value;
        }

        static Value of(int number) {
            return of(Q.of(number));
        }

        /** Adds a term: letters in the order of their parties, two equal ones side by side replaced by their square. */
        void add(Term term, Q factor) {
            List<Letter> word = new ArrayList<>(term.word);
            word.sort(Comparator.comparing(Letter::party));
            for (int i = 1; i < word.size(); i++) {
                Letter letter = word.get(i);
                if (letter == word.get(i - 1) && letter.square != null) {
                    List<Letter> before = word.subList(0, i - 1);
                    List<Letter> after = word.subList(i + 1, word.size());
                    letter.square.terms.forEach((middle, weight) -> {
                        List<Letter> replaced = joined(before, joined(middle.word, after));
                        add(new Term(term.row, term.column, replaced), factor.times(weight));
                    });
                    return;
                }
            }
            Term sorted = new Term(term.row, term.column, word);
            if (terms.merge(sorted, factor, Q::plus).equals(Q.of(0))) {
                terms.remove(sorted);
            }
        }

        static List<Letter> joined(List<Letter> one, List<Letter> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }

        Value plus(Value other) {
            need(rows == other.rows && columns == other.columns, "sizes differ");
            Value sum = new Value(rows, columns, new HashMap<>(terms));
            other.terms.forEach(sum::add);
            return sum;
        }

        Value minus(Value other) {
            return plus(other.times(of(-1)));
        }

        Value times(Value other) {
            if (rows * columns == 1 || other.rows * other.columns == 1) {
                return kron(other);
            }
            need(columns == other.rows, "sizes do not fit in a product");
            Value product = zero(rows, other.columns);
            terms.forEach((x, p) -> other.terms.forEach((y, q) -> {
                if (x.column == y.row) {
                    product.add(new Term(x.row, y.column, joined(x.word, y.word)), p.times(q));
                }
            }));
            return product;
        }

        Value kron(Value other) {
            Value product = zero(rows * other.rows, columns * other.columns);
            terms.forEach((x, p) -> other.terms.forEach((y, q) -> {
                int row = x.row * other.rows + y.row;
                int column = x.column * other.columns + y.column;
                product.add(new Term(row, column, joined(x.word, y.word)), p.times(q));
            }));
            return product;
        }

        /** With -letter for a letter. */
        Value turned(Letter letter) {
            Value turned = zero(rows, columns);
            terms.forEach(
                    (term, factor) -> turned.add(term, term.word.contains(letter) ? factor.times(Q.of(-1)) : factor));
            return turned;
        }

        /** Transposed, words backwards, and -i for i. */
        Value adjoint() {
            Value adjoint = zero(columns, rows);
            terms.forEach((term, factor) -> {
                List<Letter> word = new ArrayList<>(term.word);
                Collections.reverse(word);
                adjoint.add(new Term(term.column, term.row, word), factor);
            });
            return adjoint.turned(Letter.I);
        }

        /** The trace over a factor of some dimension; rows that differ by one in this factor are a step apart. */
        Value trace(int dimension, int step) {
            int size = dimension * step;
            need(rows == columns && rows % size == 0, "the trace of a matrix of another size");
            Value trace = zero(rows / dimension, rows / dimension);
            terms.forEach((term, factor) -> {
                int row = term.row / size * step + term.row % step;
                int column = term.column / size * step + term.column % step;
                if (term.row % size / step == term.column % size / step) {
                    trace.add(new Term(row, column, term.word), factor);
                }
            });
            return trace;
        }

        Value number() {
            need(rows * columns == 1, this + " is not a single number");
            return this;
        }

        Q rational() {
            need(number().toString().matches("-?\\d+(/\\d+)?"), this + " is not a number, or not a real one");
            return terms.values().stream().findAny().orElse(Q.of(0));
        }

        int integer() {
            need(number().toString().matches("\\d+"), this + " is no natural number");
            return Integer.parseInt(toString());
        }

        /** The last root r that occurs here, if any: this is then a + b r, with a and b free of r. */
        Optional<Letter> root() {
            Stream<Letter> letters = number().terms.keySet().stream().flatMap(term -> term.word.stream());
            return letters.filter(Letter::root).max(Comparator.comparing(Letter::party));
        }

        /** For a number: 1/(a + b r) = (a - b r)/(a^2 - b^2 r^2). */
        Value inverse() {
            if (root().isEmpty()) {
                return of(Q.of(rational().bottom, rational().top));
            }
            Value conjugate = turned(root().get());
            return conjugate.times(times(conjugate).inverse());
        }

        /** For a real number: the sign of a or b if they agree or a is 0; if not, of a if a^2 > b^2 r^2, else of b. */
        int signum() {
            if (root().isEmpty()) {
                return rational().top.signum();
            }
            Letter root = root().get();
            need(root.square.signum() > 0, this + " is not a real number");
            Value conjugate = turned(root);
            int a = plus(conjugate).signum();
            int b = minus(conjugate).times(of(Q.of(1), root)).signum();
            return a == b || a == 0 ? b : a * times(conjugate).signum();
        }

        @Override
        public String toString() {
            List<String> sum = new ArrayList<>();
            terms.forEach((term, factor) -> {
                String word =
                        term.word.stream().map(letter -> " " + letter.name).collect(Collectors.joining());
                sum.add(factor + word + (rows * columns == 1 ? "" : " in (" + term.row + "; " + term.column + ")"));
            });
            Collections.sort(sum);
            return sum.isEmpty() ? "0" : String.join(" + ", sum);
        }
    }

    /** A rational number in lowest terms with a positive denominator. */
    private record Q(BigInteger top, BigInteger bottom) {
        static Q of(BigInteger top, BigInteger bottom) {
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
