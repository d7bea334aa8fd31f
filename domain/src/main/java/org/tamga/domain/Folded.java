package org.tamga.domain;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * The function {@code folded} of HQL: a text in lower case. The texts of PostgreSQL have the collation "C", for their
 * order, and by that one only the letters of ASCII have a case; so the case is that of the database.
 */
public final class Folded implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var isPostgreSql = contributions.getDialect() instanceof PostgreSQLDialect;
        var text = contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.STRING);
        contributions
                .getFunctionRegistry()
                .registerPattern("folded", isPostgreSql ? "lower((?1) collate \"default\")" : "lower(?1)", text);
    }
}
