package org.tamga.domain.organization;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.panache.common.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The organizations of a release with their names, in memory. */
public final class Organizations {

    private final Map<String, Organization> byCode = new TreeMap<>();
    private final Map<String, Organization> byUpperCase = new HashMap<>();
    private final Map<String, List<OrganizationName>> names = new HashMap<>();
    private final Map<String, List<OrganizationAlias>> aliases;

    /**
     * @param organizations all organizations
     * @param names their names, sorted by language
     * @param aliases their further names
     */
    public Organizations(
            Collection<Organization> organizations,
            Collection<OrganizationName> names,
            Collection<OrganizationAlias> aliases) {
        this.aliases = aliases.stream().collect(groupingBy(alias -> alias.organization));
        for (var organization : organizations) {
            byCode.put(organization.code, organization);
            byUpperCase.put(organization.code.toUpperCase(Locale.ROOT), organization);
        }
        for (var name : names) {
            this.names
                    .computeIfAbsent(name.organization, none -> new ArrayList<>())
                    .add(name);
        }
    }

    /** Reads them from the database. */
    public static Organizations read() {
        return new Organizations(
                Organization.listAll(),
                OrganizationName.listAll(Sort.by("language")),
                OrganizationAlias.listAll(Sort.by("kind", "name")));
    }

    /** The organization of this code, in any case. */
    public Optional<Organization> find(String code) {
        return Optional.ofNullable(byUpperCase.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The codes of all organizations, sorted. */
    public Collection<String> codes() {
        return byCode.keySet();
    }

    /** All organizations, sorted by their codes. */
    public Collection<Organization> all() {
        return byCode.values();
    }

    /** All names of one organization, sorted by language. */
    public List<OrganizationName> names(String organization) {
        return names.getOrDefault(organization, List.of());
    }

    /** The further names of one organization, sorted by kind. */
    public List<OrganizationAlias> aliases(String organization) {
        return aliases.getOrDefault(organization, List.of());
    }

    /** The name of an organization in a language; where it has none in it, the one that it is listed by. */
    public String name(Organization organization, String language) {
        return names(organization.code).stream()
                .filter(name -> name.language.equals(language))
                .findFirst()
                .map(name -> name.name)
                .orElse(organization.name);
    }
}
