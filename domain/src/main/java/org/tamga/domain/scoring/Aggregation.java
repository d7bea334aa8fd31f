package org.tamga.domain.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/**
 * How the value of a component follows from those of its children (OECD/JRC, Handbook on Constructing Composite
 * Indicators, 2008, section 6.4 to 6.7). Weights and values are parallel lists.
 */
public enum Aggregation {
    /** The sum of weight × value; exact. */
    SUM {
        @Override
        public BigDecimal value(List<BigDecimal> weights, List<BigDecimal> values) {
            var sum = BigDecimal.ZERO;
            for (var i = 0; i < weights.size(); i++) {
                sum = sum.add(weights.get(i).multiply(values.get(i)));
            }
            return sum;
        }

        @Override
        public BigDecimal slack(List<BigDecimal> weights, List<BigDecimal> values, BigDecimal error) {
            return total(values.stream().map(BigDecimal::abs).toList()).multiply(error);
        }
    },
    /** The sum of weight × value over the sum of weights; to 34 digits. */
    MEAN {
        @Override
        public BigDecimal value(List<BigDecimal> weights, List<BigDecimal> values) {
            return SUM.value(weights, values).divide(total(weights), MathContext.DECIMAL128);
        }

        @Override
        public BigDecimal slack(List<BigDecimal> weights, List<BigDecimal> values, BigDecimal error) {
            var mean = value(weights, values);
            return total(values.stream()
                            .map(value -> value.subtract(mean).abs())
                            .toList())
                    .multiply(error)
                    .divide(total(weights), MathContext.DECIMAL128);
        }
    },
    /** The product of value ^ (weight / sum of weights), 0 if any value of positive weight is 0; to about 14 digits. */
    GEOMETRIC {
        @Override
        public BigDecimal value(List<BigDecimal> weights, List<BigDecimal> values) {
            var log = 0.0;
            for (var i = 0; i < weights.size(); i++) {
                if (weights.get(i).signum() > 0) {
                    if (values.get(i).signum() <= 0) {
                        return BigDecimal.ZERO;
                    }
                    log += weights.get(i).doubleValue()
                            * StrictMath.log(values.get(i).doubleValue());
                }
            }
            return new BigDecimal(StrictMath.exp(log / total(weights).doubleValue()), SIGNIFICANT);
        }

        @Override
        public BigDecimal slack(List<BigDecimal> weights, List<BigDecimal> values, BigDecimal error) {
            var mean = value(weights, values).doubleValue();
            if (mean == 0) {
                return BigDecimal.ZERO;
            }
            var logs = values.stream()
                    .mapToDouble(BigDecimal::doubleValue)
                    .filter(value -> value > 0)
                    .map(value -> Math.abs(StrictMath.log(value / mean)))
                    .sum();
            return new BigDecimal(mean * logs / total(weights).doubleValue()).multiply(error);
        }
    };

    private static final MathContext SIGNIFICANT = new MathContext(14);

    /** The value of the parent. */
    public abstract BigDecimal value(List<BigDecimal> weights, List<BigDecimal> values);

    /** How far the value can move, to first order, if each weight is wrong by up to error. */
    public abstract BigDecimal slack(List<BigDecimal> weights, List<BigDecimal> values, BigDecimal error);

    /**
     * The aggregation of the word that tables use; null for none.
     *
     * @throws IllegalArgumentException if there is no such aggregation
     */
    public static Aggregation of(String word) {
        return word == null || word.isEmpty() ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }

    public static BigDecimal total(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
