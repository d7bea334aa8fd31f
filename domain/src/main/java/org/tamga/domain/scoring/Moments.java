package org.tamga.domain.scoring;

/** Means and covariances of columns of numbers; two passes, so that nothing cancels. */
public final class Moments {

    private Moments() {}

    /** The arithmetic mean; NaN of nothing. */
    public static double mean(double[] values) {
        return sum(values) / values.length;
    }

    /** The plain sum from first to last: {@code DoubleStream.sum} leaves its rounding to each version of Java. */
    public static double sum(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    /** The sample covariance (n - 1) of two columns of equal length; 0 if there are fewer than two rows. */
    public static double covariance(double[] a, double[] b) {
        if (a.length < 2) {
            return 0;
        }
        var meanA = mean(a);
        var meanB = mean(b);
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1);
    }
}
