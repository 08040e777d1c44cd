package org.demarche.ui.dialogs;

/** Takes texts for other programs to paste. Use on the FX thread. */
@FunctionalInterface
public interface TextClipboard {

    /**
     * Puts a text in the place of what is there.
     *
     * @param html the same with its emphasis; empty for none
     */
    void put(String text, String html);
}
