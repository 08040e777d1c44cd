package org.demarche.timeline;

/** Every character is equally wide, so that laws do not depend on fonts. */
public final class EvenMeasure implements TextMeasure {
    @Override
    public double width(String text, TextStyle style) {
        return text.codePointCount(0, text.length()) * style.size() * 0.55;
    }
}
