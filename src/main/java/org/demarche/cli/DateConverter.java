package org.demarche.cli;

import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads any EDTF date. */
final class DateConverter implements ITypeConverter<Edtf> {
    @Override
    public Edtf convert(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfSyntaxException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
