package org.tamga.api.scoring;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.query.Lookups;
import org.tamga.domain.index.Edition;

/** The parameters of a path that name an edition of an index. */
public class EditionParameters {

    @RestPath
    @Parameter(description = "The code of the index, in any case.", example = "GCI")
    String index;

    @RestPath
    @Parameter(description = "The edition, or `latest` for the newest of the index.", example = "2020")
    String edition;

    /** The edition. */
    public Edition edition() {
        return Lookups.edition(index, edition);
    }

    /** The model of the edition. */
    public EditionModel model() {
        return EditionModels.of(edition());
    }
}
