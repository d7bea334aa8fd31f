package org.tamga.domain.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.tamga.domain.scoring.Decimals;

/** The order that follows from scores, the highest first. */
public final class Ranking {

    /** How a tie affects the ranks in it and after it; the examples are of 9, 7, 7, 5. */
    public enum Method {
        /** 1, 2, 2, 3: the next rank, without a gap. */
        DENSE {
            @Override
            BigDecimal rank(Place place) {
                return BigDecimal.valueOf(place.valuesAbove() + 1L);
            }
        },
        /** 1, 2, 2, 4: as many ranks later as countries were tied ("standard competition"). */
        COMPETITION {
            @Override
            BigDecimal rank(Place place) {
                return BigDecimal.valueOf(place.above() + 1L);
            }
        },
        /** 1, 3, 3, 4: the gap is left before the tie ("modified competition"). */
        MODIFIED {
            @Override
            BigDecimal rank(Place place) {
                return BigDecimal.valueOf(place.above() + (long) place.tied());
            }
        },
        /** 1, 2, 3, 4: each its own, ties in the order of their keys. */
        ORDINAL {
            @Override
            BigDecimal rank(Place place) {
                return BigDecimal.valueOf(place.above() + place.inTie() + 1L);
            }
        },
        /** 1, 2.5, 2.5, 4: the mean of the ordinal ranks of the tie, as rank statistics take it. */
        FRACTIONAL {
            @Override
            BigDecimal rank(Place place) {
                return BigDecimal.valueOf(2L * place.above() + place.tied() + 1L)
                        .divide(BigDecimal.valueOf(2));
            }
        };

        abstract BigDecimal rank(Place place);
    }

    /**
     * The position of a key.
     *
     * @param valuesAbove how many different values are higher
     * @param above how many keys are higher
     * @param tied how many keys have this value, itself included
     * @param inTie how many keys of this value come before it
     */
    record Place(int valuesAbove, int above, int tied, int inTie) {}

    private Ranking() {}

    /**
     * The rank of each key by its value; equal numbers (17.1 and 17.10 are, and what differs after the
     * fifteenth digit) share a rank.
     *
     * @return rank 1 first, ties in the order of their keys
     * @throws IllegalArgumentException if the method is FRACTIONAL, whose ranks are not whole: see {@link #ranks}
     */
    public static Map<String, Integer> rank(Map<String, BigDecimal> values, Method method) {
        if (method == Method.FRACTIONAL) {
            throw new IllegalArgumentException("Fractional ranks are not whole numbers");
        }
        var whole = new LinkedHashMap<String, Integer>();
        ranks(values, method).forEach((key, rank) -> whole.put(key, rank.intValueExact()));
        return whole;
    }

    /**
     * The rank of each key by its value, by any method; equal as in {@link #rank}. Fractional ranks are multiples of a
     * half.
     *
     * @return rank 1 first, ties in the order of their keys
     */
    public static Map<String, BigDecimal> ranks(Map<String, BigDecimal> values, Method method) {
        var compared = new HashMap<String, BigDecimal>();
        values.forEach((key, value) -> compared.put(key, Decimals.toCompare(value)));
        var sorted = compared.entrySet().stream()
                .sorted(Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Entry.comparingByKey()))
                .toList();
        var ranks = new LinkedHashMap<String, BigDecimal>();
        var valuesAbove = 0;
        for (int start = 0, end; start < sorted.size(); start = end, valuesAbove++) {
            var value = sorted.get(start).getValue();
            end = start + 1;
            while (end < sorted.size() && sorted.get(end).getValue().compareTo(value) == 0) {
                end++;
            }
            for (var i = start; i < end; i++) {
                ranks.put(sorted.get(i).getKey(), method.rank(new Place(valuesAbove, start, end - start, i - start)));
            }
        }
        return ranks;
    }
}
