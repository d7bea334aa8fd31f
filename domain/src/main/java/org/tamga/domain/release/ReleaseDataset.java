package org.tamga.domain.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The change of one dataset by one release. */
@Entity
@Table(name = "release_datasets")
public class ReleaseDataset extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public int release;
    public String dataset;
    public String version;

    /** added, changed or removed. */
    public String op;

    public long inserted;
    public long updated;
    public long deleted;

    /** The number of the release that last changed a dataset. */
    public static int latest(String dataset) {
        return ReleaseDataset.<ReleaseDataset>find("dataset = ?1 order by release desc", dataset)
                .firstResult()
                .release;
    }

    /** The changes of these releases, by the number of the release. */
    public static Map<Integer, List<ReleaseDataset>> of(Collection<Integer> releases) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        return ReleaseDataset.<ReleaseDataset>list("release in ?1 order by release, dataset", releases).stream()
                .collect(Collectors.groupingBy(dataset -> dataset.release));
    }
}
