package org.tamga.api.organization;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.query.Text;
import org.tamga.domain.organization.Organization;
import org.tamga.domain.organization.OrganizationName;

/** An organization. */
@Schema(
        name = "Organization",
        description = "An intergovernmental organization or, by its kind, another body or project of the field")
public record OrganizationView(
        @NotNull @Schema(examples = "SCO", maxLength = 40) String code,

        @Schema(
                description = "The name in the language asked for, in English if it is not known in it",
                examples = "Shanghai Cooperation Organization",
                maxLength = 300)
        String name,

        @Schema(examples = "SCO", maxLength = 100) String shortName,

        @Schema(
                description =
                        "intergovernmental, agency, ngo, cert, media, project, research, parliament, commission, or a"
                                + " further word",
                examples = "intergovernmental",
                maxLength = 40)
        String kind,

        @Schema(description = "The country of a national organization (alpha-3)", examples = "KAZ", maxLength = 3)
        String country,

        @Schema(description = "A date known to the year, the month or the day", examples = "2001-06-15", maxLength = 10)
        String foundedOn,

        @Schema(description = "A date known to the year, the month or the day", maxLength = 10)
        String dissolvedOn,

        @Schema(examples = "Beijing", maxLength = 200) String headquarters,

        @Schema(description = "Alpha-3", examples = "CHN", maxLength = 3)
        String headquartersCountry,

        @Schema(format = "uri", examples = "http://www.osce.org/", maxLength = 2000)
        String website,

        @Schema(description = "The item of Wikidata", examples = "Q485207", maxLength = 20)
        String wikidata,

        @Schema(description = "What a reader must know of it", maxLength = 2000)
        String note,

        @Schema(description = "The names in all languages; in the answer for one organization alone", maxItems = 100)
        List<OrganizationNameView> names,

        @Schema(description = "Where it was read", maxItems = 50)
        List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "organizations", maxLength = 100)
        String dataset)
        implements Cited {

    /** The views of organizations with their names in a language. */
    public static List<OrganizationView> of(List<Organization> organizations, String language) {
        var names = OrganizationName.in(
                language, organizations.stream().map(o -> o.code).toList());
        return organizations.stream()
                .map(organization -> of(organization, names, null))
                .toList();
    }

    /** The view of one organization with its names in all languages. */
    static OrganizationView of(Organization organization, String language) {
        return of(
                organization,
                OrganizationName.in(language, List.of(organization.code)),
                OrganizationName.of(organization.code).stream()
                        .map(OrganizationNameView::of)
                        .toList());
    }

    private static OrganizationView of(
            Organization organization, Map<String, OrganizationName> names, List<OrganizationNameView> all) {
        var name = names.get(organization.code);
        return new OrganizationView(
                organization.code,
                name == null ? organization.name : name.name,
                organization.shortName,
                organization.kind,
                organization.country,
                Text.of(organization.foundedOn),
                Text.of(organization.dissolvedOn),
                organization.headquarters,
                organization.headquartersCountry,
                organization.website,
                organization.wikidata,
                organization.note,
                all,
                CitationView.of(organization.citations),
                organization.dataset);
    }
}
