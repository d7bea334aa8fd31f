package org.tamga.api.organization;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.organization.Organization;

/** An organization. */
@ColumnsOf("organizations")
@Schema(
        name = "Organization",
        description = "An intergovernmental organization or, by its kind, another body or project of the field")
public record OrganizationView(
        @NotNull String code,

        @Schema(description = "The name in the language asked for, in English if it is not known in it")
        String name,

        String shortName,
        String kind,
        String country,
        String foundedOn,
        String dissolvedOn,
        String headquarters,
        String headquartersCountry,
        String website,
        String wikidata,
        String note,

        @Schema(description = "The names in all languages; in the answer for one organization alone")
        List<OrganizationNameView> names,

        @Schema(
                description =
                        "Abbreviations in other languages, and other names; in the answer for one organization alone")
        List<OrganizationAliasView> aliases,

        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The views of organizations with their names in a language. */
    public static List<OrganizationView> of(List<Organization> organizations, String language) {
        return organizations.stream()
                .map(organization -> of(organization, language, null, null))
                .toList();
    }

    /** The view of one organization with its names in all languages. */
    static OrganizationView of(Organization organization, String language) {
        var known = CurrentRelease.model().organizations();
        return of(
                organization,
                language,
                known.names(organization.code).stream()
                        .map(OrganizationNameView::of)
                        .toList(),
                known.aliases(organization.code).stream()
                        .map(OrganizationAliasView::of)
                        .toList());
    }

    private static OrganizationView of(
            Organization organization,
            String language,
            List<OrganizationNameView> names,
            List<OrganizationAliasView> aliases) {
        return new OrganizationView(
                organization.code,
                CurrentRelease.model().organizations().name(organization, language),
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
                names,
                aliases,
                CitationView.of(organization.citations),
                organization.dataset);
    }
}
