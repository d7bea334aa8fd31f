package org.tamga.api.profile;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.instrument.InstrumentView;

/** The instruments of one level. */
@Schema(name = "InstrumentLevel", description = "The instruments in force of one level")
public record LevelView(
        @NotNull @Schema(description = "national, bilateral, regional or global", examples = "regional")
        String level,

        @NotNull @Schema(description = "In order of their ids")
        List<InstrumentView> instruments) {}
