package org.tamga.importer.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All tables, each after those that it refers to. */
public final class Tables {

    /** In the order in which rows go in; they go out in the opposite one. */
    public static final List<Table> ALL = Stream.of(
                    SourceTables.ALL,
                    CountryTables.ALL,
                    OrganizationTables.ALL,
                    InstrumentTables.ALL,
                    IndexTables.ALL,
                    MechanismTables.ALL,
                    InitiativeTables.ALL,
                    RecommendationTables.ALL,
                    ThreatTables.ALL,
                    DiscrepancyTables.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Set<String> REFERRED_TO = ALL.stream()
            .flatMap(table -> Stream.concat(
                    table.columns().stream().map(Column::references),
                    table.references().stream().map(Table.Reference::table)))
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());

    private Tables() {}

    /** The table of this name. */
    public static Optional<Table> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** Whether rows of any table refer to rows of this one. */
    public static boolean isReferredTo(Table table) {
        return REFERRED_TO.contains(table.name());
    }
}
