package org.tamga.domain.index;

import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The indices of a release with their editions, trees and classes, in memory: all but the scores and ranks. */
public final class Indices {

    private record Key(String index, String edition) {}

    private final Map<String, Index> byCode = new TreeMap<>();
    private final Map<String, Index> byUpperCase = new HashMap<>();
    private final Map<String, List<Edition>> editions = new HashMap<>();
    private final Map<Key, List<Component>> components = new HashMap<>();
    private final Map<Key, List<Tier>> tiers = new HashMap<>();

    /** The indices with these editions, components and classes, each in any order. */
    public Indices(
            Collection<Index> indices,
            Collection<Edition> editions,
            Collection<Component> components,
            Collection<Tier> tiers) {
        for (var index : indices) {
            byCode.put(index.code, index);
            byUpperCase.put(index.code.toUpperCase(Locale.ROOT), index);
        }
        editions.stream()
                .sorted(Edition.ORDER)
                .forEach(edition -> this.editions
                        .computeIfAbsent(edition.index, none -> new ArrayList<>())
                        .add(edition));
        components.stream()
                .sorted(Component.ORDER)
                .forEach(component -> this.components
                        .computeIfAbsent(new Key(component.index, component.edition), none -> new ArrayList<>())
                        .add(component));
        tiers.stream()
                .sorted(Tier.ORDER)
                .forEach(tier -> this.tiers
                        .computeIfAbsent(new Key(tier.index, tier.edition), none -> new ArrayList<>())
                        .add(tier));
    }

    /** Reads them from the database. */
    public static Indices read() {
        return new Indices(Index.listAll(Sort.by("code")), Edition.listAll(), Component.listAll(), Tier.listAll());
    }

    /** The index of this code, in any case. */
    public Optional<Index> find(String code) {
        return Optional.ofNullable(byUpperCase.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The codes of all indices, sorted. */
    public Collection<String> codes() {
        return byCode.keySet();
    }

    /** The editions of an index by publication, the oldest first. */
    public List<Edition> editions(String index) {
        return editions.getOrDefault(index, List.of());
    }

    /** One edition of an index. */
    public Optional<Edition> edition(String index, String edition) {
        return editions(index).stream()
                .filter(one -> one.edition.equals(edition))
                .findFirst();
    }

    /** The nodes of an edition's tree, the root first, the others by position. */
    public List<Component> components(Edition edition) {
        return components.getOrDefault(new Key(edition.index, edition.edition), List.of());
    }

    /** The classes of an edition, the highest first; none if it has no classes. */
    public List<Tier> tiers(Edition edition) {
        return tiers.getOrDefault(new Key(edition.index, edition.edition), List.of());
    }
}
