package org.tamga.domain.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.source.SourcePreference;
import org.tamga.domain.time.PartialDate;

/** One published edition of an index, with the rules by which its scores are read. */
@Entity
@Table(name = "editions")
public class Edition extends CitedFact {

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /**
     * By publication, the oldest first. An edition without a date stands in the year with which its name begins, if it
     * does; editions of one date are in the order of their names, numbers in them as numbers: 9 before 10.
     */
    public static final Comparator<Edition> ORDER = Comparator.comparing(Edition::publication)
            .thenComparing(
                    edition -> DIGITS.matcher(edition.edition).replaceAll(digits -> "%20s".formatted(digits.group())))
            .thenComparing(edition -> edition.edition);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "\"index\"")
    public String index;

    public String edition;
    public String title;
    public PartialDate publishedOn;
    public String rankMethod;
    public int decimals;
    public String preferredSources;
    public Boolean comparableWithPrevious;
    public String note;

    private PartialDate publication() {
        var year = YEAR.matcher(edition);
        if (publishedOn != null) {
            return publishedOn;
        }
        return PartialDate.parse(year.lookingAt() ? year.group() : "0001");
    }

    /** One edition of an index. */
    public static Optional<Edition> find(String index, String edition) {
        return find("index = ?1 and edition = ?2", index, edition).singleResultOptional();
    }

    /** The rule of the ranks; empty if the publisher does not rank. */
    public Optional<Ranking.Method> method() {
        return "none".equals(rankMethod)
                ? Optional.empty()
                : Optional.of(Ranking.Method.valueOf(rankMethod.toUpperCase(Locale.ROOT)));
    }

    /** Which source of this edition is preferred if several give a value. */
    public SourcePreference preference() {
        return SourcePreference.of(preferredSources);
    }
}
