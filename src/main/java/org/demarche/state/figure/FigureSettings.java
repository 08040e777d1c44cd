package org.demarche.state.figure;

import java.util.Map;

/** Keeps the choices for figures from one start of the program to the next. */
public interface FigureSettings {

    /** What was kept: values by their names; empty at first. */
    Map<String, String> figure();

    /** Keeps values, each in the place of the one with its name. */
    void keepFigure(Map<String, String> values);
}
