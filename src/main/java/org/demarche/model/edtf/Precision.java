package org.demarche.model.edtf;

/** The smallest unit that a date states. */
public enum Precision { CENTURY, DECADE, YEAR, SEASON, MONTH, DAY, TIME }
