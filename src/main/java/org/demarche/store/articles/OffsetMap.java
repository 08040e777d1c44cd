package org.demarche.store.articles;

import java.util.Arrays;
import org.demarche.model.TextRange;

/**
 * Leads from each code point of a text to the stretch of a file that it was read from: one character, an entity, a run
 * of white space that was taken for one space, or the markup between two paragraphs. Immutable.
 */
public final class OffsetMap {
    private final int length;
    private final int fileLength;
    /** Text offsets at which runs begin, ascending, the first 0. */
    private final int[] runs;
    /** Where in the file each run begins. */
    private final int[] starts;
    /** 1 where each code point of the run is one of the file, 0 where one stands for the whole stretch. */
    private final int[] widths;
    /** Where in the file each run ends. */
    private final int[] ends;

    private OffsetMap(int length, int fileLength, int[] runs, int[] starts, int[] ends, int[] widths) {
        this.length = length;
        this.fileLength = fileLength;
        this.runs = runs;
        this.starts = starts;
        this.ends = ends;
        this.widths = widths;
    }

    /** The map of a text that is its file. */
    public static OffsetMap identity(int length) {
        return length == 0
                ? new OffsetMap(0, 0, new int[0], new int[0], new int[0], new int[0])
                : new OffsetMap(length, length, new int[] {0}, new int[] {0}, new int[] {length}, new int[] {1});
    }

    /** The number of code points of the text. */
    public int length() {
        return length;
    }

    /**
     * The stretch of the file that one code point of the text was read from; empty for one that stands for nothing in
     * the file.
     *
     * @throws IndexOutOfBoundsException if the text has no such code point
     */
    public TextRange at(int offset) {
        int run = run(offset);
        if (widths[run] == 1) {
            int start = starts[run] + offset - runs[run];
            return new TextRange(start, start + 1);
        }
        return new TextRange(starts[run], ends[run]);
    }

    /**
     * The stretch of the file from the first to the last code point of a range of the text.
     *
     * @throws IndexOutOfBoundsException if the range is not in the text
     */
    public TextRange toFile(TextRange range) {
        if (range.end() > length) {
            throw new IndexOutOfBoundsException(range + " of a text of " + length + " code points");
        }
        if (range.length() == 0) {
            int place = range.start() < length ? at(range.start()).start() : length == 0 ? 0 : at(length - 1).end();
            return new TextRange(place, place);
        }
        // A browser moves stray text out of tables, so that a page's text may run back in its file.
        TextRange first = at(range.start());
        TextRange last = at(range.end() - 1);
        return new TextRange(Math.min(first.start(), last.start()), Math.max(first.end(), last.end()));
    }

    /** The number of code points of the file. */
    public int fileLength() {
        return fileLength;
    }

    private int run(int offset) {
        if (offset < 0 || offset >= length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length + " code points");
        }
        int found = Arrays.binarySearch(runs, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Makes a map while its text is put together, from front to back. */
    static final class Builder {
        private static final int FIRST = 64;

        private int[] runs = new int[FIRST];
        private int[] starts = new int[FIRST];
        private int[] ends = new int[FIRST];
        private int[] widths = new int[FIRST];
        private int count;
        private int length;

        /** The next code point of the text stands for {@code start} to {@code end} of the file, in code points. */
        void add(int start, int end) {
            boolean single = end - start == 1;
            if (single && count > 0 && widths[count - 1] == 1 && ends[count - 1] == start) {
                ends[count - 1] = end;
            } else {
                if (count == runs.length) {
                    runs = Arrays.copyOf(runs, 2 * count);
                    starts = Arrays.copyOf(starts, 2 * count);
                    ends = Arrays.copyOf(ends, 2 * count);
                    widths = Arrays.copyOf(widths, 2 * count);
                }
                runs[count] = length;
                starts[count] = start;
                ends[count] = end;
                widths[count] = single ? 1 : 0;
                count++;
            }
            length++;
        }

        /** The map, for a file of that many code points. */
        OffsetMap build(int fileLength) {
            return new OffsetMap(length, fileLength, Arrays.copyOf(runs, count), Arrays.copyOf(starts, count),
                    Arrays.copyOf(ends, count), Arrays.copyOf(widths, count));
        }
    }
}
