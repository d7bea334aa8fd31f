package org.tamga.api.dataset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.release.Dataset;

/** The datasets whose rows are selected. */
public class DatasetFilter {

    @RestQuery
    @Parameter(description = "Datasets that bring the rows.", example = "gci")
    List<String> dataset;

    /** Those rows of a listing that the datasets bring; all of them if none is named. */
    public <E> Listing<E> narrow(Listing<E> listing) {
        return listing.where(
                "e.dataset in :bringing", "bringing", Lookups.values("dataset", dataset, Dataset.class, "name"));
    }
}
