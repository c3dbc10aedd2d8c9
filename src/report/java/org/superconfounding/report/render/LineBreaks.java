package org.superconfounding.report.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of the printed page may end: where Java's rules allow it, but in no {@code author’s}, {@code B′s} or {@code E3.7}. */
final class LineBreaks implements FSTextBreaker {
    private final FSTextBreaker allowed = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        allowed.setText(newText);
    }

    /** The next place, counted from the text's start, or {@link BreakIterator#DONE}. */
    @Override
    public int next() {
        int place = allowed.next();
        while (place != BreakIterator.DONE
                && place < text.length()
                && joined(text.charAt(place - 1), text.charAt(place))) {
            place = allowed.next();
        }
        return place;
    }

    private static boolean joined(char before, char after) {
        return "’′'".indexOf(before) >= 0 && Character.isLetter(after) || before == '.' && Character.isDigit(after);
    }
}
