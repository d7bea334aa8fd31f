package org.tamga.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tamga.importer.country.CountryTables;
import org.tamga.importer.discrepancy.DiscrepancyTables;
import org.tamga.importer.field.FieldTables;
import org.tamga.importer.index.IndexTables;
import org.tamga.importer.instrument.InstrumentTables;
import org.tamga.importer.organization.OrganizationTables;
import org.tamga.importer.source.SourceTables;

/** All tables, each after those that it refers to. */
public final class Tables {

    /** In the order in which rows go in; they go out in the opposite one. */
    public static final List<Table> ALL = Stream.of(
                    SourceTables.ALL,
                    CountryTables.ALL,
                    OrganizationTables.ALL,
                    InstrumentTables.ALL,
                    IndexTables.ALL,
                    FieldTables.ALL,
                    DiscrepancyTables.ALL)
            .flatMap(List::stream)
            .toList();

    private Tables() {}

    /** The table of this name. */
    public static Optional<Table> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
