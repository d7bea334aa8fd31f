package org.tamga.api.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;

/** The parameter that selects one component. */
public class ComponentParameter {

    @RestQuery
    @Parameter(
            description = "The component that the answer is about; the overall score if left out.",
            example = "overall")
    String component;

    /** The code of the component in an edition. */
    public String of(EditionModel edition) {
        return component == null
                ? edition.root()
                : Lookups.among("component", List.of(component), edition.codes())
                        .get(0);
    }

    /** The component as the request gives it, or null. */
    public String given() {
        return component;
    }
}
