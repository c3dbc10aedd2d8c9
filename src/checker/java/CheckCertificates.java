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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks certificates in exact arithmetic: {@code java CheckCertificates.java FILE-OR-FOLDER…}. It needs nothing but a JDK from 17 on, and
 * ends with 0 if every line of every certificate holds. A certificate is a calculation; each of its lines does one of these:
 *
 * <pre>
 *   let N be E                    gives an expression a name
 *   equal, atMost, less           compares expressions, one with the next; the latter two compare real numbers
 *   squares E weights W of R      E is the sum of W R† R with numbers W above 0; so E is nowhere negative
 *   each X value E is V           E is V at every choice from finite sets, listed with the last set changing fastest, and its least and
 *                                 greatest value are as stated; "where" keeps only choices at which two expressions are equal
 *   each X equal, atMost or less  the comparison holds at every choice
 * </pre>
 *
 * An expression is a matrix (1 by 1 for a number) of polynomials. Their coefficients are complex numbers built from rational ones, √2, √5
 * and √((√5−1)/2). Their letters are observables (Hermitian, of square 1; those of different parties commute, those of one party need not)
 * and unknowns (real numbers; a rule may replace the square of one). Words carry no digits, so that every number of a certificate is one
 * that is calculated with; in the statement {N} stands for what line "let N" gives.
 */
public final class CheckCertificates {
    public static void main(String[] args) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String arg : args) {
            try (Stream<Path> found = Files.walk(Path.of(arg))) {
                found.filter(path -> path.toString().endsWith(".json") && !path.toString().endsWith(".schema.json"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        int refused = files.isEmpty() ? 1 : 0;
        for (Path file : files) {
            try {
                String words = check(Files.readString(file));
                if (!(file.getFileName().toString()).equals(words.substring(0, words.indexOf(':')) + ".json")) {
                    throw new Refused("the file has another name than the certificate in it");
                }
                System.out.println(words);
            } catch (Refused e) {
                refused++;
                System.err.println("REFUSED " + file + ": " + e.getMessage());
            }
        }
        System.out.println(files.size() + " certificates, " + refused + " refused");
        System.exit(refused == 0 ? 0 : 1);
    }

    /** Checks one certificate; gives its name, the number of its lines and its statement, or throws if a line does not hold. */
    public static String check(String json) {
        return new CheckCertificates().run(new Json(json).document());
    }

    /** What is wrong with a certificate. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    // ---- the lines of a certificate ----------------------------------------------------------------------------------------------------

    private final Map<String, Matrix> names = new HashMap<>();
    private final Map<String, String> source = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> party = new HashMap<>();
    private final Map<String, Poly> square = new HashMap<>();

    private static final List<String> ROOTS = List.of("sqrt(2)", "sqrt(5)", "sqrt((sqrt(5)-1)/2)", "i");

    private CheckCertificates() {
        List<String> squares = List.of("2", "5", "(sqrt(5) - 1)/2", "-1");
        for (int i = 0; i < ROOTS.size(); i++) {
            letter(ROOTS.get(i), i);
            square.put(ROOTS.get(i), eval(squares.get(i)).scalar());
        }
    }

    private String run(Map<String, Object> certificate) {
        allow(certificate, "schema", "name", "kind", "statement", "restsOn", "observables", "unknowns", "lines");
        need(text(certificate, "schema").equals("certificate/1"), "its schema is not certificate/1");
        list(certificate, "restsOn").forEach(CheckCertificates::words);
        object(certificate, "observables").forEach((who, letters) -> {
            int number = party.size();
            strings(letters).forEach(letter -> {
                letter(letter, number);
                square.put(letter, number(Q.of(1)).scalar());
            });
        });
        Map<String, Object> unknowns = object(certificate, "unknowns");
        unknowns.keySet().forEach(letter -> letter(letter, party.size()));
        unknowns.forEach((letter, rule) -> {
            if (!rule.equals("")) {
                Poly replacement = eval((String) rule).scalar();
                need(replacement.terms.keySet().stream().allMatch(word -> plain(word, unknowns)), "bad rule for " + letter);
                square.put(letter, replacement);
            }
        });
        List<Object> lines = list(certificate, "lines");
        for (int i = 0; i < lines.size(); i++) {
            try {
                line(object(lines.get(i)));
            } catch (Refused | ArithmeticException | ClassCastException | IndexOutOfBoundsException e) {
                throw new Refused("line " + (i + 1) + ": " + e.getMessage());
            }
        }
        String statement = text(certificate, "statement");
        words(statement);
        party.keySet().stream().filter(letter -> !ROOTS.contains(letter)).forEach(letter -> need(used.contains(letter), "the letter " + letter + " is never used"));
        for (Map.Entry<String, String> let : source.entrySet()) {
            String place = "{" + let.getKey() + "}";
            need(used.contains(let.getKey()), "\"" + let.getKey() + "\" is defined and never used in a comparison");
            statement = statement.replace(place, let.getValue());
        }
        need(!statement.contains("{"), "the statement names something that no line defines");
        return text(certificate, "name") + ": " + lines.size() + " lines hold. " + statement;
    }

    private static boolean plain(String word, Map<String, Object> unknowns) {
        return Arrays.stream(word.split(" ")).allMatch(letter -> letter.isEmpty() || "".equals(unknowns.get(letter)));
    }

    private void letter(String name, int number) {
        need(party.put(name, number) == null && names.get(name) == null, "the letter " + name + " occurs twice");
        names.put(name, matrix(1, 1, (i, j) -> new Poly().add(name, Q.of(1))));
    }

    private void line(Map<String, Object> line) {
        if (line.containsKey("why")) {
            words(line.remove("why"));
        }
        if (line.containsKey("let")) {
            allow(line, "let", "be");
            String name = text(line, "let");
            need(name.matches("[\\p{L}']+") && !names.containsKey(name), "\"" + name + "\" is no name, or defined twice");
            Matrix value = eval(text(line, "be"));
            source.put(name, text(line, "be"));
            names.put(name, value);
        } else if (line.containsKey("squares")) {
            allow(line, "squares", "weights", "of");
            List<String> weights = strings(line.get("weights"));
            List<String> roots = strings(line.get("of"));
            need(weights.size() == roots.size() && !roots.isEmpty(), "as many weights as squares are needed");
            Matrix sum = null;
            for (int i = 0; i < roots.size(); i++) {
                Matrix weight = eval(weights.get(i));
                need(weight.real().signum() > 0, "the weight " + weights.get(i) + " is not above 0");
                Matrix root = eval(roots.get(i));
                Matrix term = weight.times(root.adjoint().times(root));
                sum = sum == null ? term : sum.plus(term);
            }
            same(text(line, "squares"), eval(text(line, "squares")), "the sum of squares", sum);
        } else if (line.containsKey("each")) {
            each(line);
        } else {
            compare(line);
        }
    }

    private void compare(Map<String, Object> line) {
        need(line.size() == 1, "a line does one thing");
        String verb = line.keySet().iterator().next();
        List<String> sides = strings(line.get(verb));
        need(sides.size() > 1, "a comparison needs two sides");
        List<Matrix> values = sides.stream().map(this::eval).collect(Collectors.toList());
        for (int i = 1; i < sides.size(); i++) {
            Matrix left = values.get(i - 1);
            Matrix right = values.get(i);
            if (verb.equals("equal")) {
                same(sides.get(i - 1), left, sides.get(i), right);
            } else {
                need(verb.equals("less") || verb.equals("atMost"), "unknown line \"" + verb + "\"");
                int sign = left.real().minus(right.real()).signum();
                need(sign < 0 || sign == 0 && verb.equals("atMost"),
                        sides.get(i - 1) + " = " + left + " is not " + (sign == 0 ? "below " : "at most ") + sides.get(i) + " = " + right);
            }
        }
    }

    private void same(String left, Matrix one, String right, Matrix other) {
        need(one.toString().equals(other.toString()), left + " = " + one + " differs from " + right + " = " + other);
    }

    private void each(Map<String, Object> line) {
        Map<String, Object> over = object(line.remove("each"));
        Object where = line.remove("where");
        List<String> listed = strings(line.getOrDefault("is", List.of()));
        List<Poly> values = new ArrayList<>();
        choose(new ArrayList<>(over.entrySet()), 0, () -> {
            List<String> premise = where == null ? List.of("0", "0") : strings(where);
            if (!eval(premise.get(0)).toString().equals(eval(premise.get(1)).toString())) {
                return;
            }
            String at = over.keySet().stream().map(name -> name + " = " + names.get(name)).collect(Collectors.joining(", "));
            try {
                if (line.containsKey("value")) {
                    need(values.size() < listed.size(), "more choices than listed values");
                    String value = listed.get(values.size());
                    same(text(line, "value"), eval(text(line, "value")), "the listed value", eval(value));
                    values.add(eval(value).real());
                } else {
                    compare(line);
                    values.add(new Poly());
                }
            } catch (Refused e) {
                throw new Refused("at " + at + ": " + e.getMessage());
            }
        });
        need(!values.isEmpty(), "no choice is left");
        if (line.containsKey("value")) {
            allow(line, "value", "is", "least", "greatest");
            need(values.size() == listed.size(), listed.size() + " values are listed for " + values.size() + " choices");
            extreme(values, "least", text(line, "least"), 1);
            extreme(values, "greatest", text(line, "greatest"), -1);
        }
    }

    private void extreme(List<Poly> values, String name, String stated, int side) {
        Poly bound = eval(stated).real();
        int nearest = values.stream().mapToInt(value -> side * value.minus(bound).signum()).min().orElseThrow();
        need(nearest == 0, "the " + name + " value is not " + stated);
    }

    private void choose(List<Map.Entry<String, Object>> over, int position, Runnable body) {
        if (position == over.size()) {
            body.run();
            return;
        }
        String name = over.get(position).getKey();
        need(!names.containsKey(name), "\"" + name + "\" is defined already");
        for (String choice : strings(over.get(position).getValue())) {
            names.remove(name);
            Matrix value = eval(choice);
            names.put(name, value);
            choose(over, position + 1, body);
        }
        names.remove(name);
    }

    // ---- expressions -------------------------------------------------------------------------------------------------------------------

    private Matrix eval(String expression) {
        Parser parser = new Parser(expression);
        Matrix value = parser.sum();
        need(parser.next() == 0, "cannot read \"" + expression + "\" from place " + (parser.place + 1));
        return value;
    }

    private final class Parser {
        private final String text;
        private int place;

        Parser(String text) {
            this.text = text;
        }

        char next() {
            while (place < text.length() && text.charAt(place) == ' ') {
                place++;
            }
            return place < text.length() ? text.charAt(place) : 0;
        }

        boolean take(char c) {
            boolean there = next() == c;
            place += there ? 1 : 0;
            return there;
        }

        void expect(char c) {
            need(take(c), "\"" + text + "\" lacks " + c + " at place " + (place + 1));
        }

        Matrix sum() {
            Matrix value = take('-') ? product().negate() : product();
            while (next() == '+' || next() == '-') {
                value = take('+') ? value.plus(product()) : take('-') ? value.plus(product().negate()) : value;
            }
            return value;
        }

        Matrix product() {
            Matrix value = power();
            while (next() == '*' || next() == '/') {
                value = take('*')
                        ? value.times(power())
                        : take('/') ? value.times(inverse(power())) : value;
            }
            return value;
        }

        private Matrix inverse(Matrix divisor) {
            Poly inverse = divisor.scalar().inverse();
            return matrix(1, 1, (i, j) -> inverse);
        }

        Matrix power() {
            Matrix value = atom();
            while (next() == '^' || next() == '†') {
                if (take('†')) {
                    value = value.adjoint();
                    continue;
                }
                expect('^');
                Matrix base = value;
                int exponent = atom().integer();
                need(exponent > 0 || base.rows * base.columns == 1 && exponent == 0, "the exponent " + exponent + " is too small");
                value = exponent == 0 ? number(Q.of(1)) : base;
                for (int i = 1; i < exponent; i++) {
                    value = value.times(base);
                }
            }
            return value;
        }

        Matrix atom() {
            next();
            int start = place;
            if (take('(')) {
                Matrix value = sum();
                expect(')');
                return value;
            }
            if (take('[')) {
                return rows();
            }
            while (place < text.length() && (Character.isDigit(text.charAt(place)) || text.charAt(place) == '.')) {
                place++;
            }
            if (place > start) {
                return number(Q.decimal(text.substring(start, place)));
            }
            while (place < text.length() && (Character.isLetter(text.charAt(place)) || text.charAt(place) == '\'')) {
                place++;
            }
            String name = text.substring(start, place);
            if (names.containsKey(name)) {
                used.add(name);
                return names.get(name);
            }
            need(take('('), "\"" + name + "\" in \"" + text + "\" is not defined");
            Matrix value = name.equals("sum") ? summation() : function(name);
            expect(')');
            return value;
        }

        Matrix rows() {
            List<List<Poly>> rows = new ArrayList<>(List.of(new ArrayList<>()));
            do {
                do {
                    rows.get(rows.size() - 1).add(sum().scalar());
                } while (take(','));
            } while (take(';') && rows.add(new ArrayList<>()));
            expect(']');
            int columns = rows.get(0).size();
            need(rows.stream().allMatch(row -> row.size() == columns), "the rows of \"" + text + "\" differ in length");
            return matrix(rows.size(), columns, (i, j) -> rows.get(i).get(j));
        }

        Matrix function(String name) {
            Matrix x = sum();
            switch (name) {
                case "tr":
                    return x.partialTrace(1, x.rows, 1);
                case "factorial":
                    return number(IntStream.rangeClosed(1, x.integer()).mapToObj(Q::of).reduce(Q.of(1), Q::times));
                case "sign":
                    return number(Q.of(x.real().signum()));
                case "sqrt":
                    return names.get(ROOTS.stream()
                            .filter(root -> !root.equals("i") && square.get(root).toString().equals(x.toString()))
                            .findFirst()
                            .orElseThrow(() -> new Refused("no root of " + x + " is known")));
                default:
                    expect(',');
                    Matrix y = sum();
                    if (name.equals("kron")) {
                        return x.kron(y);
                    }
                    int n = y.integer();
                    need(name.equals("traceLeft") || name.equals("traceRight"), "no function \"" + name + "\"");
                    return name.equals("traceLeft") ? x.partialTrace(1, n, x.rows / n) : x.partialTrace(x.rows / n, n, 1);
            }
        }

        /** sum(k, from, to, term). */
        Matrix summation() {
            int start = place;
            place = text.indexOf(',', place) < 0 ? place : text.indexOf(',', place);
            String name = text.substring(start, place).trim();
            need(name.matches("[\\p{L}']+") && !names.containsKey(name), "\"" + name + "\" cannot count a sum");
            expect(',');
            int from = sum().integer();
            expect(',');
            int to = sum().integer();
            expect(',');
            need(from <= to, "a sum from " + from + " to " + to);
            int body = place;
            Matrix total = null;
            for (int k = from; k <= to; k++) {
                place = body;
                names.put(name, number(Q.of(k)));
                Matrix term = sum();
                total = total == null ? term : total.plus(term);
            }
            names.remove(name);
            return total;
        }
    }

    // ---- matrices and polynomials ------------------------------------------------------------------------------------------------------

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
        return new Matrix(entries);
    }

    private Matrix number(Q value) {
        return matrix(1, 1, (i, j) -> new Poly().add("", value));
    }

    private final class Matrix {
        private final Poly[][] entries;
        private final int rows;
        private final int columns;

        Matrix(Poly[][] entries) {
            this.entries = entries;
            this.rows = entries.length;
            this.columns = entries[0].length;
        }

        Poly scalar() {
            need(rows == 1 && columns == 1, this + " is not a single number");
            return entries[0][0];
        }

        /** This as a real number. */
        Poly real() {
            Set<String> allowed = Set.copyOf(ROOTS.subList(0, 3));
            need(scalar().terms.keySet().stream().allMatch(word -> allowed.containsAll(letters(word))), this + " is not a real number");
            return scalar();
        }

        int integer() {
            Q value = real().terms.getOrDefault("", Q.ZERO);
            need(real().terms.size() < 2 && real().terms.keySet().stream().allMatch(String::isEmpty) && value.bottom.equals(BigInteger.ONE),
                    this + " is not an integer");
            return value.top.intValueExact();
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
            return matrix(rows * other.rows, columns * other.columns, (i, j) -> entries[i / other.rows][j / other.columns]
                    .times(other.entries[i % other.rows][j % other.columns]));
        }

        Matrix negate() {
            return times(number(Q.of(-1)));
        }

        Matrix adjoint() {
            return matrix(columns, rows, (i, j) -> entries[j][i].adjoint());
        }

        /** Traces out the middle one of three factors with these dimensions. */
        Matrix partialTrace(int left, int middle, int right) {
            need(rows == columns && left * middle * right == rows, "the trace of a matrix of another size");
            return matrix(left * right, left * right, (i, j) -> IntStream.range(0, middle)
                    .mapToObj(k -> entries[(i / right * middle + k) * right + i % right][(j / right * middle + k) * right + j % right])
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

    private static List<String> letters(String word) {
        return word.isEmpty() ? List.of() : Arrays.asList(word.split(" "));
    }

    /** Adds a word times a factor to a sum: letters in the order of their parties, then the square of a letter by its rule. */
    private void reduce(List<String> word, Q factor, Poly sum) {
        List<String> letters = new ArrayList<>(word);
        letters.sort((one, other) -> party.get(one) - party.get(other));
        for (int i = 1; i < letters.size(); i++) {
            Poly rule = letters.get(i).equals(letters.get(i - 1)) ? square.get(letters.get(i)) : null;
            if (rule != null) {
                int at = i - 1;
                rule.terms.forEach((replacement, weight) -> {
                    List<String> replaced = new ArrayList<>(letters);
                    replaced.subList(at, at + 2).clear();
                    replaced.addAll(at, letters(replacement));
                    reduce(replaced, factor.times(weight), sum);
                });
                return;
            }
        }
        sum.add(String.join(" ", letters), factor);
    }

    /** A polynomial: rational factors, never 0, of words. The roots and i are letters of it that commute with all others. */
    private final class Poly {
        private final TreeMap<String, Q> terms = new TreeMap<>();

        Poly add(String word, Q factor) {
            Q sum = terms.getOrDefault(word, Q.ZERO).plus(factor);
            terms.put(word, sum);
            terms.remove(word, Q.ZERO);
            return this;
        }

        Poly plus(Poly other) {
            Poly sum = new Poly();
            terms.forEach(sum::add);
            other.terms.forEach(sum::add);
            return sum;
        }

        Poly minus(Poly other) {
            return plus(other.times(new Poly().add("", Q.of(-1))));
        }

        Poly times(Poly other) {
            Poly product = new Poly();
            terms.forEach((left, x) -> other.terms.forEach((right, y) -> {
                List<String> word = new ArrayList<>(letters(left));
                word.addAll(letters(right));
                reduce(word, x.times(y), product);
            }));
            return product;
        }

        /** Observables and unknowns are self-adjoint and i is not; words are read backwards. */
        Poly adjoint() {
            Poly result = new Poly();
            terms.forEach((word, factor) -> {
                List<String> backwards = new ArrayList<>(letters(word));
                Collections.reverse(backwards);
                reduce(backwards, backwards.contains("i") ? factor.times(Q.of(-1)) : factor, result);
            });
            return result;
        }

        /** The last of the roots and i that occurs here; this is then a + b r with a and b free of it. */
        private String root() {
            List<String> occurring = ROOTS.stream()
                    .filter(root -> terms.keySet().stream().anyMatch(word -> letters(word).contains(root)))
                    .collect(Collectors.toList());
            return occurring.isEmpty() ? "" : occurring.get(occurring.size() - 1);
        }

        /** a of a + b r, or b. */
        private Poly part(String root, boolean beside) {
            Poly part = new Poly();
            terms.forEach((word, factor) -> {
                List<String> rest = new ArrayList<>(letters(word));
                if (rest.remove(root) == beside) {
                    part.add(String.join(" ", rest), factor);
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
            if (root.isEmpty()) {
                need(terms.keySet().equals(Set.of("")), this + " is no number to divide by");
                return new Poly().add("", terms.get("").inverse());
            }
            Poly a = part(root, false);
            return a.minus(minus(a)).times(norm(root).inverse());
        }

        /** For a real number: the sign of a or b if they agree or one is 0, otherwise that of a if a² > r² b² and that of b if not. */
        int signum() {
            String root = root();
            if (root.isEmpty()) {
                return terms.getOrDefault("", Q.ZERO).top.signum();
            }
            int a = part(root, false).signum();
            int b = part(root, true).signum();
            return a == b || a == 0 ? b : a * norm(root).signum();
        }

        @Override
        public String toString() {
            return terms.isEmpty()
                    ? "0"
                    : terms.entrySet().stream()
                            .map(term -> (term.getValue() + " " + term.getKey()).trim())
                            .collect(Collectors.joining(" + "));
        }
    }

    /** A rational number in lowest terms with a positive denominator. */
    private record Q(BigInteger top, BigInteger bottom) {
        static final Q ZERO = of(0);

        static Q of(BigInteger top, BigInteger bottom) {
            BigInteger divisor = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
            return new Q(top.divide(divisor), bottom.divide(divisor));
        }

        static Q of(long value) {
            return new Q(BigInteger.valueOf(value), BigInteger.ONE);
        }

        static Q decimal(String digits) {
            int point = digits.indexOf('.');
            BigInteger top = new BigInteger(digits.replaceFirst("[.]", ""));
            return of(top, BigInteger.TEN.pow(point < 0 ? 0 : digits.length() - point - 1));
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

    // ---- text --------------------------------------------------------------------------------------------------------------------------

    private static void need(boolean condition, String otherwise) {
        if (!condition) {
            throw new Refused(otherwise);
        }
    }

    private static void words(Object text) {
        need(((String) text).chars().noneMatch(Character::isDigit), "the words \"" + text + "\" hold a number that nothing checks");
    }

    private static void allow(Map<String, Object> fields, String... known) {
        need(Set.of(known).equals(fields.keySet()), "fields are " + fields.keySet() + " in place of " + Arrays.toString(known));
    }

    private static String text(Map<String, Object> fields, String name) {
        return (String) fields.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> object(Map<String, Object> fields, String name) {
        return object(fields.get(name));
    }

    private static List<Object> list(Map<String, Object> fields, String name) {
        return new ArrayList<>((List<?>) fields.get(name));
    }

    private static List<String> strings(Object value) {
        return ((List<?>) value).stream().map(String.class::cast).collect(Collectors.toList());
    }

    /** Reads JSON of objects, arrays and strings; a certificate has nothing else. */
    private static final class Json {
        private final String text;
        private int place;

        Json(String text) {
            this.text = text;
        }

        Map<String, Object> document() {
            Object value = value();
            need(peek() == 0 && value instanceof Map, "this is no JSON object, or more than one");
            return object(value);
        }

        private char peek() {
            while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
                place++;
            }
            return place < text.length() ? text.charAt(place) : 0;
        }

        private boolean take(char c) {
            boolean there = peek() == c;
            place += there ? 1 : 0;
            return there;
        }

        private void expect(char c) {
            need(take(c), "JSON lacks " + c + " at place " + (place + 1));
        }

        private Object value() {
            if (take('{')) {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (!take('}')) {
                    need(fields.isEmpty() || take(','), "JSON lacks a comma at place " + (place + 1));
                    String name = string();
                    expect(':');
                    need(fields.put(name, value()) == null, "the field " + name + " occurs twice");
                }
                return fields;
            }
            if (take('[')) {
                List<Object> values = new ArrayList<>();
                while (!take(']')) {
                    need(values.isEmpty() || take(','), "JSON lacks a comma at place " + (place + 1));
                    values.add(value());
                }
                return values;
            }
            return string();
        }

        private String string() {
            expect('"');
            int end = text.indexOf('"', place);
            need(end >= 0, "a string has no end");
            String content = text.substring(place, end);
            need(!content.contains("\\"), "certificates have no escaped characters");
            place = end + 1;
            return content;
        }
    }
}
