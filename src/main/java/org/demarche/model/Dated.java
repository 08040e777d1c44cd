package org.demarche.model;

import org.demarche.model.edtf.Edtf;

/**
 * A date together with the reason to believe it.
 *
 * @param basis how the date is known
 * @param evidence what was read or worked out, in one or two sentences; empty where nothing needs saying
 */
public record Dated(Edtf date, DateBasis basis, String evidence) {}
