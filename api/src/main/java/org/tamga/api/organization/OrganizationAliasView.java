package org.tamga.api.organization;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.organization.OrganizationAlias;

/** A further name of an organization. */
@ColumnsOf("organization_aliases")
@Schema(name = "OrganizationAlias", description = "An abbreviation of an organization, a common or former name")
public record OrganizationAliasView(
        @NotNull String name, @NotNull String kind, String language) {

    static OrganizationAliasView of(OrganizationAlias alias) {
        return new OrganizationAliasView(alias.name, alias.kind, alias.language);
    }
}
