import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.*;
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
 * of W times R's adjoint times R, with numbers W above 0; so it is nowhere negative. Words hold no digits, so that every
 * number is calculated with; in the statement {N} stands for what "let N" gives.
 */
public final class CheckCertificates {
    private static final Pattern FILE = Pattern.compile(("{ 'schema': 'certificate/1', 'kind': WORDS,"
                    + " 'statement': WORDS, 'restsOn': [(?: WORDS,?)*+ ], 'lines': [((?: LINE,?)*+) ] }")
            .replaceAll("[{\\[]", "\\\\$0")
            .replace("'", "\"")
            .replace(" ", "\\s*")
            .replace("WORDS", "\"([^\"\\\\\\d]*)\"")
            .replace("LINE", "\"[^\"\\\\]*\""));
    private static final Pattern PIECE = Pattern.compile("\\d+(\\.\\d+)?|[\\p{L}']+|<=|\\.\\.|\\S");
    private static final String END = "\n";

    /** The tighter they bind, the later. The last one is a dagger, for the adjoint; this file itself is plain ASCII. */
    private static final List<String> OPERATORS = List.of("+-", "*/", "^\u2020");

    private static final BigInteger ONE = BigInteger.ONE;

    private final List<Letter> letters = new ArrayList<>();
    private final Map<String, Value> names = new HashMap<>();
    private final Set<String> unused = new TreeSet<>();
    private final List<String> pieces = new ArrayList<>();
    private int place;
    private String statement;

    private CheckCertificates(String statement) {
        this.statement = statement;
        letter("i", 0, number(-1), true);
    }

    public static void main(String[] args) throws IOException {
        int accepted = 0;
        int refused = 0;
        for (File file : new TreeSet<>(List.of(new File(args.length == 0 ? "." : args[0]).listFiles()))) {
            if (file.getName().matches(".*(?<!\\.schema)\\.json")) {
                try {
                    System.out.println(file.getName() + ": " + check(Files.readString(file.toPath())));
                    accepted++;
                } catch (RuntimeException e) {
                    System.err.println("REFUSED " + file + ": " + e.getMessage());
                    refused++;
                }
            }
        }
        System.out.println(accepted + refused + " certificates, " + refused + " refused");
        System.exit(accepted == 0 || refused > 0 ? 1 : 0);
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
        CheckCertificates state = new CheckCertificates(file.group(2));
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
        pieces.clear();
        for (Matcher piece = PIECE.matcher(line); piece.find(); ) {
            pieces.add(piece.group());
        }
        pieces.add(END);
        place = 0;
        if (take("let")) {
            String name = fresh();
            names.put(name, after("="));
            statement = statement.replace("{" + name + "}", line.split("=", 2)[1].strip());
        } else if (take("party")) {
            next();
            expect(":");
            int party = letters.size();
            do {
                letter(fresh(), party, number(1), false);
            } while (take(","));
        } else if (take("real")) {
            do {
                letter(fresh(), letters.size(), take("^") ? after("2", "=") : null, false);
            } while (take(","));
        } else {
            compare();
        }
        expect(END);
    }

    private void compare() {
        if (take("for")) {
            each(false);
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
        } while (!at(END));
    }

    /** "a, b in {0, 1}: ..." or "k in {1..9}: ...": reads the rest at each choice, a comparison or a term of a sum. */
    private Value each(boolean isSum) {
        List<String> variables = new ArrayList<>();
        do {
            variables.add(fresh());
        } while (take(","));
        expect("in", "{");
        List<Value> values = list();
        expect("}", ":");
        Set<String> different = new HashSet<>();
        for (Value value : values) {
            need(different.add(value.toString()), "%s occurs twice", value);
        }
        int start = place;
        Value total = null;
        for (int choice = 0; choice < Math.pow(values.size(), variables.size()); choice++) {
            int digits = choice;
            for (String variable : variables) {
                names.put(variable, values.get(digits % values.size()));
                digits /= values.size();
            }
            place = start;
            if (isSum) {
                total = total == null ? sum() : total.plus(1, sum());
            } else {
                compare();
            }
        }
        names.keySet().removeAll(variables);
        return total;
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
        while (OPERATORS.get(level).contains(pieces.get(place))) {
            value = switch (next()) {
                case "+" -> value.plus(1, expression(1));
                case "-" -> value.plus(-1, expression(1));
                case "*" -> value.times(expression(2));
                case "/" -> value.times(expression(2).inverse());
                case "^" -> value.power(atom().integer());
                default -> value.adjoint();
            };
        }
        return value;
    }

    private Value atom() {
        String piece = next();
        if (Character.isDigit(piece.charAt(0))) {
            BigDecimal decimal = new BigDecimal(piece);
            return number(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
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
        Value matrix = new Value(entries.size() / columns, columns, ONE);
        for (int k = 0; k < entries.size(); k++) {
            Value unit = new Value(matrix.rows, columns, ONE);
            unit.add(k / columns, k % columns, "", ONE);
            matrix = matrix.plus(1, unit.kron(entries.get(k)));
        }
        return matrix;
    }

    /** Expressions parted by commas; k..n stands for the whole numbers from k to n. */
    private List<Value> list() {
        List<Value> values = new ArrayList<>();
        do {
            values.add(sum());
            if (take("..")) {
                int first = values.get(values.size() - 1).integer();
                int last = sum().integer();
                for (int k = first + 1; k <= last; k++) {
                    values.add(number(k));
                }
            }
        } while (take(","));
        return values;
    }

    private Value function(String name) {
        if (name.equals("sum")) {
            return each(true);
        }
        Value x = sum();
        return switch (name) {
            case "squares" -> squares(x);
            case "kron" -> x.kron(after(","));
            case "tr" -> x.trace(x.rows, 1);
            case "traceLeft" -> x.trace(2, x.rows / 2);
            case "traceRight" -> x.trace(2, 1);
            case "sign" -> number(x.signum());
            case "factorial" -> number(factorial(x.integer()), ONE);
            case "sqrt" -> root(x);
            default -> throw new IllegalArgumentException("no function \"" + name + "\" is known");
        };
    }

    private Value squares(Value weight) {
        need(weight.signum() > 0, "the weight %s is not above 0", weight);
        Value root = after(",");
        Value square = weight.times(root.adjoint().times(root));
        return take(",") ? square.plus(1, squares(sum())) : square;
    }

    private static BigInteger factorial(int n) {
        return n == 0 ? ONE : factorial(n - 1).multiply(BigInteger.valueOf(n));
    }

    private Value root(Value square) {
        need(square.signum() > 0, "the root of %s, which is not above 0", square);
        String name = "sqrt(" + square + ")";
        return names.containsKey(name) ? names.get(name) : letter(name, letters.size(), square, true);
    }

    /** A name that is not defined yet. */
    private String fresh() {
        String name = next();
        need(name.matches("[\\p{L}']+") && !names.containsKey(name), "%s is no name, or is defined already", name);
        unused.add(name);
        return name;
    }

    /** The expression that follows these pieces. */
    private Value after(String... before) {
        expect(before);
        return sum();
    }

    private String next() {
        need(!at(END), "the line ends too early");
        return pieces.get(place++);
    }

    private boolean at(String piece) {
        return pieces.get(place).equals(piece);
    }

    private boolean take(String piece) {
        boolean there = at(piece);
        place += there ? 1 : 0;
        return there;
    }

    private void expect(String... expected) {
        for (String piece : expected) {
            need(take(piece), "\"%s\" is missing", piece);
        }
    }

    // ---- values

    private Value number(BigInteger top, BigInteger bottom) {
        Value number = new Value(1, 1, bottom);
        number.add(0, 0, "", top);
        return number;
    }

    private Value number(int whole) {
        return number(BigInteger.valueOf(whole), ONE);
    }

    /** Takes a letter; nothing is known of its square if that is null. A root is i or a positive square root. */
    private Value letter(String name, int party, Value square, boolean isRoot) {
        need(square == null || square.bottom.equals(ONE), "the square %s has fractions", square);
        letters.add(new Letter(name, party, square, isRoot));
        Value letter = new Value(1, 1, ONE);
        letter.add(0, 0, Character.toString(letters.size() - 1), ONE);
        names.put(name, letter);
        return letter;
    }

    private record Letter(String name, int party, Value square, boolean isRoot) {}

    /** A product of letters in an entry of a matrix. Each character of the word is the place of a letter in the list. */
    private record Term(int row, int column, String word, BigInteger factor) {}

    /** A matrix of polynomials: terms, of which no factor is 0, over a common denominator above 0. */
    private final class Value {
        final int rows;
        final int columns;
        final BigInteger bottom;
        final Map<String, Term> terms = new TreeMap<>();

        Value(int rows, int columns, BigInteger bottom) {
            this.rows = rows;
            this.columns = columns;
            this.bottom = bottom;
        }

        /** Adds a term: letters in the order of their parties, two equal ones side by side replaced by their square. */
        void add(int row, int column, String word, BigInteger factor) {
            StringBuilder sorted = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                char letter = word.charAt(i);
                Letter taken = letters.get(letter);
                int at = i;
                while (at > 0 && letters.get(sorted.charAt(at - 1)).party > taken.party) {
                    at--;
                }
                if (taken.square != null && at > 0 && sorted.charAt(at - 1) == letter) {
                    String rest = sorted.deleteCharAt(at - 1) + word.substring(i + 1);
                    addAll(row, column, rest, factor, taken.square);
                    return;
                }
                sorted.insert(at, letter);
            }
            String key = row + " " + column + " " + sorted;
            Term before = terms.remove(key);
            BigInteger total = before == null ? factor : factor.add(before.factor);
            if (total.signum() != 0) {
                terms.put(key, new Term(row, column, sorted.toString(), total));
            }
        }

        /** Adds the terms of another matrix, with its corner at a row and column, times a word and a factor. */
        void addAll(int row, int column, String word, BigInteger factor, Value other) {
            for (Term term : other.terms.values()) {
                add(row + term.row, column + term.column, word + term.word, factor.multiply(term.factor));
            }
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
            if (rows * columns == 1 || other.rows * other.columns == 1) {
                return kron(other);
            }
            need(columns == other.rows, "sizes do not fit in a product");
            Value product = new Value(rows, other.columns, bottom.multiply(other.bottom));
            for (Term x : terms.values()) {
                for (Term y : other.terms.values()) {
                    if (x.column == y.row) {
                        product.add(x.row, y.column, x.word + y.word, x.factor.multiply(y.factor));
                    }
                }
            }
            return product;
        }

        Value kron(Value other) {
            Value product = new Value(rows * other.rows, columns * other.columns, bottom.multiply(other.bottom));
            for (Term x : terms.values()) {
                product.addAll(x.row * other.rows, x.column * other.columns, x.word, x.factor, other);
            }
            return product;
        }

        Value power(int exponent) {
            if (exponent % 2 == 0) {
                return exponent == 0 ? number(1) : times(this).power(exponent / 2);
            }
            return power(exponent - 1).times(this);
        }

        /** With -letter for a letter. */
        Value turned(int letter) {
            Value turned = new Value(rows, columns, bottom);
            for (Term x : terms.values()) {
                turned.add(x.row, x.column, x.word, x.word.indexOf(letter) < 0 ? x.factor : x.factor.negate());
            }
            return turned;
        }

        /** Transposed, words backwards, and -i for i. */
        Value adjoint() {
            Value adjoint = new Value(columns, rows, bottom);
            for (Term x : terms.values()) {
                adjoint.add(x.column, x.row, new StringBuilder(x.word).reverse().toString(), x.factor);
            }
            return adjoint.turned(0);
        }

        /** The trace over a factor of some dimension; rows that differ by one in this factor are a step apart. */
        Value trace(int dimension, int step) {
            int size = dimension * step;
            need(rows == columns && rows % size == 0, "the trace of a matrix of another size");
            Value trace = new Value(rows / dimension, rows / dimension, bottom);
            for (Term x : terms.values()) {
                if (x.row % size / step == x.column % size / step) {
                    int row = x.row / size * step + x.row % step;
                    int column = x.column / size * step + x.column % step;
                    trace.add(row, column, x.word, x.factor);
                }
            }
            return trace;
        }

        /** The last root r in this number, which is a + b r with a and b free of r; or -1 if it is rational. */
        int lastRoot() {
            int last = -1;
            for (Term term : terms.values()) {
                for (char letter : term.word.toCharArray()) {
                    last = letters.get(letter).isRoot ? Math.max(last, letter) : last;
                }
            }
            return last;
        }

        /** Of a rational number. */
        BigInteger top() {
            Term constant = terms.get("0 0 ");
            need(rows * columns == 1 && terms.size() == (constant == null ? 0 : 1), "%s is not rational", this);
            return constant == null ? BigInteger.ZERO : constant.factor;
        }

        int integer() {
            BigInteger[] quotient = top().divideAndRemainder(bottom);
            need(quotient[0].signum() >= 0 && quotient[1].signum() == 0, "%s is no natural number", this);
            return quotient[0].intValueExact();
        }

        /** For a number: 1/(a + b r) = (a - b r)/(a^2 - b^2 r^2). */
        Value inverse() {
            if (lastRoot() < 0) {
                need(top().signum() != 0, "a division by 0");
                return number(bottom.multiply(BigInteger.valueOf(top().signum())), top().abs());
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
            StringBuilder text = new StringBuilder();
            for (Term term : terms.values()) {
                BigInteger divisor = term.factor.gcd(bottom);
                text.append(text.isEmpty() ? "" : " + ").append(term.factor.divide(divisor));
                text.append(divisor.equals(bottom) ? "" : "/" + bottom.divide(divisor));
                for (char letter : term.word.toCharArray()) {
                    text.append(" ").append(letters.get(letter).name);
                }
                text.append(rows * columns == 1 ? "" : " in (" + term.row + "; " + term.column + ")");
            }
            return text.isEmpty() ? "0" : text.toString();
        }
    }
}
