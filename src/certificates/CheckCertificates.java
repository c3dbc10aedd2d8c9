import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.*;
import java.util.function.IntUnaryOperator;
import java.util.regex.*;

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
 * of W times R's adjoint times R, with numbers W above 0; so it is nowhere negative. Words hold no digits: each number
 * is calculated with; in the statement {N} stands for what "let N" gives.
 */
public final class CheckCertificates {
    /** In ASCII but for daggers, so that no letter looks like another one, and no number hides in the words. */
    private static final Pattern FILE = Pattern.compile("""
            \\{ "schema": "certificate/1", "kind": WORDS, "statement": WORDS,
            "restsOn": \\[(?: WORDS,?)*+ ], "lines": \\[((?: LINE,?)++) ] }""".replaceAll("\\s", "\\\\s*")
            .replace("WORDS", "\"([ -~\u2020&&[^\"\\\\\\d]]*)\"")
            .replace("LINE", "\"[ -~\u2020&&[^\"\\\\]]*\""));

    private static final Pattern PIECE = Pattern.compile("\\d+(\\.\\d+)?|[A-Za-z']+|<=|\\.\\.|\\S");

    /** The tighter they bind, the later. The last one is a dagger, for the adjoint; this file itself is plain ASCII. */
    private static final List<String> OPERATORS = List.of("+-", "*/", "^\u2020");

    private final List<Letter> letters = new ArrayList<>();
    private final Map<String, Value> names = new HashMap<>();
    private final Set<String> unused = new TreeSet<>();
    private String statement;
    private Deque<String> pieces;

    public static void main(String[] args) throws IOException {
        File[] files = new File(args[0]).listFiles((folder, name) -> name.matches(".*(?<!\\.schema)\\.json"));
        Arrays.sort(files);
        int refused = 0;
        for (File file : files) {
            try {
                System.out.println(file.getName() + ": " + check(Files.readString(file.toPath())));
            } catch (RuntimeException e) {
                System.err.println("REFUSED " + file + ": " + e.getMessage());
                refused++;
            }
        }
        System.out.println(files.length + " certificates, " + refused + " refused");
        System.exit(files.length == 0 || refused > 0 ? 1 : 0);
    }

    private static void need(boolean condition, String otherwise, Object... parts) {
        if (!condition) {
            throw new IllegalArgumentException(String.format(otherwise, parts));
        }
    }

    // ---- a certificate and its lines

    /** Checks one certificate; gives the number of its lines and its statement, or throws. */
    public static String check(String json) {
        Matcher file = FILE.matcher(json.strip());
        need(file.matches(), "it is not of the form certificate/1, with words that hold no digits");
        CheckCertificates state = new CheckCertificates();
        state.statement = file.group(2);
        state.letter("i", "i", state.number(-1), true);
        String[] lines = file.group(4).split("\"", -1);
        for (int i = 1; i < lines.length; i += 2) {
            String line = lines[i].replaceFirst("#\\D*$", "").strip();
            try {
                state.line(line);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + (i + 1) / 2 + ", " + line + ": " + e.getMessage(), e);
            }
        }
        need(state.unused.isEmpty(), "no line uses %s", state.unused);
        need(!state.statement.contains("{"), "the statement names something that no line defines");
        return lines.length / 2 + " lines hold. " + state.statement;
    }

    private void line(String line) {
        pieces = new ArrayDeque<>(
                PIECE.matcher(line).results().map(MatchResult::group).toList());
        if (take("let")) {
            String name = fresh();
            names.put(name, expect("=").sum());
            statement = statement.replace("{" + name + "}", line.split("=", 2)[1].strip());
        } else if (take("party")) {
            String party = "party " + next();
            expect(":");
            do {
                letter(fresh(), party, number(1), false);
            } while (take(","));
        } else if (take("real")) {
            do {
                String name = fresh();
                letter(name, name, take("^") ? expect("2", "=").sum() : null, false);
            } while (take(","));
        } else {
            compare();
        }
        need(pieces.isEmpty(), "the line should end before %s", pieces);
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
            Value difference = right.plus(-1, left);
            boolean equal = sign.equals("=") && difference.terms.isEmpty();
            boolean less = sign.equals("<") && difference.signum() > 0;
            boolean atMost = sign.equals("<=") && difference.signum() >= 0;
            need(equal || less || atMost, "it is not true that %s %s %s", left, sign, right);
            left = right;
        } while (!pieces.isEmpty());
    }

    /** "a, b in {0, 1}: ..." or "k in {1..9}: ...": reads the rest, a comparison or a term of a sum, at each choice. */
    private void each(Runnable rest) {
        List<String> variables = new ArrayList<>();
        do {
            variables.add(fresh());
        } while (take(","));
        expect("in", "{");
        List<Value> values = list();
        expect("}", ":");
        Set<String> different = new HashSet<>();
        values.forEach(value -> need(different.add(value.toString()), "%s occurs twice", value));
        List<String> body = List.copyOf(pieces);
        for (int choice = 0; choice < Math.pow(values.size(), variables.size()); choice++) {
            int digits = choice;
            for (String variable : variables) {
                names.put(variable, values.get(digits % values.size()));
                digits /= values.size();
            }
            pieces = new ArrayDeque<>(body);
            rest.run();
        }
        names.keySet().removeAll(variables);
    }

    // ---- expressions, and the pieces of their text

    private Value sum() {
        return expression(0);
    }

    /** Level 0 is a sum, 1 a product, 2 a power. */
    private Value expression(int level) {
        if (level == OPERATORS.size()) {
            return atom();
        }
        Value value = level == 0 && take("-") ? number(-1).times(expression(1)) : expression(level + 1);
        while (!pieces.isEmpty() && OPERATORS.get(level).contains(pieces.peek())) {
            value = switch (next()) {
                case "+" -> value.plus(1, expression(1));
                case "-" -> value.plus(-1, expression(1));
                case "*" -> value.times(expression(2));
                case "/" -> value.times(expression(2).inverse());
                case "^" -> value.power(atom().natural());
                default -> value.adjoint();
            };
        }
        return value;
    }

    private Value atom() {
        String piece = next();
        if (Character.isDigit(piece.charAt(0))) {
            BigDecimal decimal = new BigDecimal(piece);
            return new Value("", decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }
        if (names.containsKey(piece)) {
            unused.remove(piece);
            return names.get(piece);
        }
        if (piece.equals("[")) {
            return matrix();
        }
        need(piece.equals("(") || take("("), "\"%s\" is not defined", piece);
        Value value = piece.equals("(") ? sum() : function(piece);
        expect(")");
        return value;
    }

    /** What follows "[": entries parted by commas, rows by semicolons. */
    private Value matrix() {
        List<Value> entries = list();
        int columns = entries.size();
        while (take(";")) {
            List<Value> row = list();
            need(row.size() == columns, "rows differ in length");
            entries.addAll(row);
        }
        expect("]");
        Value matrix = new Value(entries.size() / columns, columns, BigInteger.ONE);
        for (int k = 0; k < entries.size(); k++) {
            Value unit = new Value(matrix.rows, columns, BigInteger.ONE);
            unit.add(k / columns, k % columns, "", BigInteger.ONE);
            matrix = matrix.plus(1, unit.kron(entries.get(k)));
        }
        return matrix;
    }

    /** One expression or more, parted by commas; k..n stands for the whole numbers from k to n. */
    private List<Value> list() {
        List<Value> values = new ArrayList<>();
        do {
            values.add(sum());
            if (take("..")) {
                int last = sum().natural();
                for (int k = values.remove(values.size() - 1).natural(); k <= last; k++) {
                    values.add(number(k));
                }
            }
        } while (take(","));
        need(!values.isEmpty(), "there is no such number");
        return values;
    }

    private Value function(String name) {
        if (name.equals("sum")) {
            List<Value> terms = new ArrayList<>();
            each(() -> terms.add(sum()));
            return terms.stream().reduce((x, y) -> x.plus(1, y)).get();
        }
        Value x = sum();
        return switch (name) {
            case "squares" -> squares(x);
            case "kron" -> x.kron(expect(",").sum());
            case "tr" -> x.trace(x.rows, k -> k, k -> 0);
            case "traceLeft" -> x.trace(2, k -> k / (x.rows / 2), k -> k % (x.rows / 2));
            case "traceRight" -> x.trace(2, k -> k % 2, k -> k / 2);
            case "sign" -> number(x.signum());
            case "factorial" -> new Value("", factorial(x.natural()), BigInteger.ONE);
            case "sqrt" -> root(x);
            default -> throw new IllegalArgumentException("no function \"" + name + "\" is known");
        };
    }

    /** W times R's adjoint times R, and so on: nowhere negative, as no weight is. */
    private Value squares(Value weight) {
        need(weight.signum() > 0, "the weight %s is not above 0", weight);
        Value root = expect(",").sum();
        Value square = weight.times(root.adjoint().times(root));
        return take(",") ? square.plus(1, squares(sum())) : square;
    }

    private static BigInteger factorial(int n) {
        return n == 0 ? BigInteger.ONE : factorial(n - 1).multiply(BigInteger.valueOf(n));
    }

    /** The positive root, the same letter for the same number. */
    private Value root(Value square) {
        need(square.signum() > 0, "the root of %s, which is not above 0", square);
        String name = "sqrt(" + square + ")";
        return names.containsKey(name) ? names.get(name) : letter(name, name, square, true);
    }

    /** A name that is not defined yet, so that none ever changes its meaning, and that some line has to use. */
    private String fresh() {
        String name = next();
        need(name.matches("[A-Za-z']+") && !names.containsKey(name) && unused.add(name), "%s is no new name", name);
        return name;
    }

    private String next() {
        need(!pieces.isEmpty(), "the line ends too early");
        return pieces.remove();
    }

    private boolean take(String piece) {
        return piece.equals(pieces.peek()) && pieces.remove(piece);
    }

    private CheckCertificates expect(String... expected) {
        for (String piece : expected) {
            need(take(piece), "\"%s\" is missing", piece);
        }
        return this;
    }

    // ---- values

    private Value number(int whole) {
        return new Value("", BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Takes a letter, one character of a word; nothing is known of its square if that is null. */
    private Value letter(String name, String party, Value square, boolean isRoot) {
        need(letters.size() < Character.MIN_SURROGATE, "too many letters");
        need(square == null || square.isNumber() && square.bottom.equals(BigInteger.ONE), "%s as a square", square);
        letters.add(new Letter(name, party, square, isRoot));
        names.put(name, new Value(Character.toString(letters.size() - 1), BigInteger.ONE, BigInteger.ONE));
        return names.get(name);
    }

    /** Commutes with those of other parties; i, roots and real letters are alone in theirs. A root is i or above 0. */
    private record Letter(String name, String party, Value square, boolean isRoot) {}

    /** A product of letters in an entry of a matrix; each character of the word is a letter's place in the list. */
    private record Term(int row, int column, String word) {}

    private static final Comparator<Term> ORDER =
            Comparator.comparingInt(Term::row).thenComparingInt(Term::column).thenComparing(Term::word);

    /** A matrix of polynomials: terms with their factors, none of which is 0, over a common denominator above 0. */
    private final class Value {
        final int rows;
        final int columns;
        final BigInteger bottom;
        final Map<Term, BigInteger> terms = new TreeMap<>(ORDER);

        Value(int rows, int columns, BigInteger bottom) {
            this.rows = rows;
            this.columns = columns;
            this.bottom = bottom;
            need(bottom.signum() > 0, "a division by 0");
            need(rows < 1 << 15 && columns < 1 << 15, "a matrix of which places could be too large for an int");
        }

        /** A number: a word times a fraction. */
        Value(String word, BigInteger top, BigInteger bottom) {
            this(1, 1, bottom);
            add(0, 0, word, top);
        }

        /** Adds a term. Of letters side by side, equal ones become their square, and those that commute are sorted. */
        void add(int row, int column, String word, BigInteger factor) {
            for (int k = 1; k < word.length(); k++) {
                Letter left = letters.get(word.charAt(k - 1));
                Letter right = letters.get(word.charAt(k));
                if (left == right && left.square != null) {
                    addAll(row, column, word.substring(0, k - 1) + word.substring(k + 1), factor, left.square);
                    return;
                }
                if (left.party.compareTo(right.party) > 0) {
                    StringBuilder exchanged =
                            new StringBuilder(word).deleteCharAt(k).insert(k - 1, word.charAt(k));
                    add(row, column, exchanged.toString(), factor);
                    return;
                }
            }
            Term term = new Term(row, column, word);
            if (terms.merge(term, factor, BigInteger::add).signum() == 0) {
                terms.remove(term);
            }
        }

        /** Adds the terms of another matrix, with its corner at a row and column, times a word and a factor. */
        void addAll(int row, int column, String word, BigInteger factor, Value other) {
            other.terms.forEach((x, a) -> add(row + x.row, column + x.column, word + x.word, factor.multiply(a)));
        }

        Value plus(int sign, Value other) {
            need(rows == other.rows && columns == other.columns, "sizes differ");
            BigInteger factor = other.bottom.divide(bottom.gcd(other.bottom));
            Value sum = new Value(rows, columns, bottom.multiply(factor));
            sum.addAll(0, 0, "", factor, this);
            sum.addAll(0, 0, "", sum.bottom.divide(other.bottom).multiply(BigInteger.valueOf(sign)), other);
            return sum;
        }

        Value times(Value other) {
            if (isNumber() || other.isNumber()) {
                return kron(other);
            }
            need(columns == other.rows, "sizes do not fit in a product");
            Value product = new Value(rows, other.columns, bottom.multiply(other.bottom));
            terms.forEach((x, a) -> other.terms.forEach((y, b) -> {
                if (x.column == y.row) {
                    product.add(x.row, y.column, x.word + y.word, a.multiply(b));
                }
            }));
            return product;
        }

        Value kron(Value other) {
            Value product = new Value(rows * other.rows, columns * other.columns, bottom.multiply(other.bottom));
            terms.forEach((x, a) -> product.addAll(x.row * other.rows, x.column * other.columns, x.word, a, other));
            return product;
        }

        Value power(int exponent) {
            need(exponent > 0 || isNumber(), "the power 0 of a matrix");
            Value half = exponent < 2 ? number(1) : power(exponent / 2);
            Value even = half.times(half);
            return exponent % 2 == 0 ? even : even.times(this);
        }

        /** With -letter for a letter. */
        Value turned(int letter) {
            Value turned = new Value(rows, columns, bottom);
            terms.forEach((x, a) -> turned.add(x.row, x.column, x.word, x.word.indexOf(letter) < 0 ? a : a.negate()));
            return turned;
        }

        /** Transposed, words backwards, and -i for i. */
        Value adjoint() {
            Value adjoint = new Value(columns, rows, bottom);
            terms.forEach((x, a) -> adjoint.add(
                    x.column, x.row, new StringBuilder(x.word).reverse().toString(), a));
            return adjoint.turned(0);
        }

        /** The trace over a factor of some dimension. Each row is a row of this factor and a row of the rest. */
        Value trace(int dimension, IntUnaryOperator factor, IntUnaryOperator rest) {
            need(rows == columns && rows % dimension == 0, "the trace of a matrix of another size");
            Value trace = new Value(rows / dimension, rows / dimension, bottom);
            terms.forEach((x, a) -> {
                if (factor.applyAsInt(x.row) == factor.applyAsInt(x.column)) {
                    trace.add(rest.applyAsInt(x.row), rest.applyAsInt(x.column), x.word, a);
                }
            });
            return trace;
        }

        boolean isNumber() {
            return rows == 1 && columns == 1;
        }

        /** The last root r in this number, which is a + b r with a and b free of r; or -1 if it is rational. */
        int lastRoot() {
            int last = -1;
            for (Term term : terms.keySet()) {
                for (char letter : term.word.toCharArray()) {
                    last = letters.get(letter).isRoot ? Math.max(last, letter) : last;
                }
            }
            return last;
        }

        /** Of a rational number. */
        BigInteger top() {
            need(isNumber() && terms.keySet().stream().allMatch(x -> x.word.isEmpty()), "%s is not rational", this);
            return terms.values().stream().findAny().orElse(BigInteger.ZERO);
        }

        int natural() {
            need(top().signum() >= 0 && top().mod(bottom).signum() == 0, "%s is no natural number", this);
            return top().divide(bottom).intValueExact();
        }

        /** For a number: 1/(a + b r) = (a - b r)/(a^2 - b^2 r^2), if that is not a division by 0. */
        Value inverse() {
            if (lastRoot() < 0) {
                return new Value("", bottom.multiply(BigInteger.valueOf(top().signum())), top().abs());
            }
            Value conjugate = turned(lastRoot());
            return conjugate.times(times(conjugate).inverse());
        }

        /** For a real number: the sign of a or b if they agree or a is 0; if not, of a if a^2 > b^2 r^2, else of b. */
        int signum() {
            int root = lastRoot();
            if (root < 0) {
                return top().signum();
            }
            need(root > 0, "%s is not a real number", this);
            Value conjugate = turned(root);
            int a = plus(1, conjugate).signum();
            int b = plus(-1, conjugate).times(names.get(letters.get(root).name)).signum();
            return a == b || a == 0 ? b : a * times(conjugate).signum();
        }

        @Override
        public String toString() {
            StringJoiner text = new StringJoiner(" + ").setEmptyValue("0");
            terms.forEach((x, a) -> {
                BigInteger divisor = a.gcd(bottom);
                String fraction = a.divide(divisor) + (divisor.equals(bottom) ? "" : "/" + bottom.divide(divisor));
                StringBuilder word = new StringBuilder();
                x.word.chars().forEach(letter -> word.append(" ").append(letters.get(letter).name));
                text.add(fraction + word + (isNumber() ? "" : " in (" + x.row + "; " + x.column + ")"));
            });
            return text.toString();
        }
    }
}
