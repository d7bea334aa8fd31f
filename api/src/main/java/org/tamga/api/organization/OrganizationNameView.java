package org.tamga.api.organization;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.organization.OrganizationName;

/** The name of an organization in one language. */
@ColumnsOf("organization_names")
@Schema(name = "OrganizationName", description = "The name of an organization in one language")
public record OrganizationNameView(
        @NotNull String language, @NotNull String name) {

    static OrganizationNameView of(OrganizationName name) {
        return new OrganizationNameView(name.language, name.name);
    }
}
