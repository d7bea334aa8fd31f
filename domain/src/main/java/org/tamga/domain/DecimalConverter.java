package org.tamga.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores a decimal as its text, so that 17.10 stays 17.10 whatever the database does with trailing zeros. */
@Converter(autoApply = true)
public class DecimalConverter implements AttributeConverter<BigDecimal, String> {

    @Override
    public String convertToDatabaseColumn(BigDecimal decimal) {
        return decimal == null ? null : decimal.toPlainString();
    }

    @Override
    public BigDecimal convertToEntityAttribute(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
