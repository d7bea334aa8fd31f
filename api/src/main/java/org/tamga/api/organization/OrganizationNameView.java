package org.tamga.api.organization;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.organization.OrganizationName;

/** The name of an organization in one language. */
@ColumnsOf("organization_names")
@Schema(name = "OrganizationName", description = "The name of an organization in one language")
public record OrganizationNameView(
        @NotNull @Schema(description = "BCP 47", examples = "ru")
        String language,

        @NotNull @Schema(examples = "Шанхайская организация сотрудничества")
        String name) {

    static OrganizationNameView of(OrganizationName name) {
        return new OrganizationNameView(name.language, name.name);
    }
}
