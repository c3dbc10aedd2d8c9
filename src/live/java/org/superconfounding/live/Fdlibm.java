package org.superconfounding.live;

/**
 * Sine, cosine and arcsine to the last bit of {@link StrictMath}, for the page: browsers compute them each in its own way, and an exact
 * law that is off by one bit at ½ is sampled from its other side. Algorithms and constants are those of fdlibm 5.3, which StrictMath
 * promises (k_sin.c, k_cos.c, e_rem_pio2.c, e_asin.c; copyright 1993 by Sun Microsystems, Inc.; permission to use, copy, modify and
 * distribute that software is freely granted, provided that this notice is preserved).
 */
final class Fdlibm {
    /** Beyond, reducing the angle would take more digits of π. */
    private static final double LARGEST = 823549.6;

    private static final double PIO2_1 = 1.57079632673412561417e+00;
    private static final double PIO2_1T = 6.07710050650619224932e-11;
    private static final double PIO2_2 = 6.07710050630396597660e-11;
    private static final double PIO2_2T = 2.02226624879595063154e-21;
    private static final double PIO2_3 = 2.02226624871116645580e-21;
    private static final double PIO2_3T = 8.47842766036889956997e-32;
    private static final double PIO2_HI = 1.57079632679489655800e+00;
    private static final double PIO2_LO = 6.12323399573676603587e-17;
    private static final double PIO4_HI = 7.85398163397448278999e-01;

    private Fdlibm() {}

    /** An angle less the nearest multiple of π/2, in two parts. */
    private record Reduced(int quarters, double high, double low) {}

    static double sin(double x) {
        Reduced angle = reduce(x);
        return switch (angle.quarters & 3) {
            case 0 -> kernelSin(angle);
            case 1 -> kernelCos(angle);
            case 2 -> -kernelSin(angle);
            default -> -kernelCos(angle);
        };
    }

    static double cos(double x) {
        Reduced angle = reduce(x);
        return switch (angle.quarters & 3) {
            case 0 -> kernelCos(angle);
            case 1 -> -kernelSin(angle);
            case 2 -> -kernelCos(angle);
            default -> kernelSin(angle);
        };
    }

    static double asin(double x) {
        int size = high(x) & 0x7fffffff;
        if (size >= 0x3ff00000) {
            return Math.abs(x) == 1 ? x * PIO2_HI + x * PIO2_LO : Double.NaN;
        }
        if (size < 0x3fe00000) {
            return size < 0x3e400000 ? x : x + x * rational(x * x);
        }
        double t = (1 - Math.abs(x)) * 0.5;
        double root = Math.sqrt(t);
        double r = rational(t);
        double result;
        if (size >= 0x3fef3333) {
            result = PIO2_HI - (2 * (root + root * r) - PIO2_LO);
        } else {
            double w = Double.longBitsToDouble(Double.doubleToRawLongBits(root) & 0xffffffff00000000L);
            double c = (t - w * w) / (root + w);
            double p = 2 * root * r - (PIO2_LO - 2 * c);
            double q = PIO4_HI - 2 * w;
            result = PIO4_HI - (p - q);
        }
        return x > 0 ? result : -result;
    }

    private static double rational(double t) {
        double p = t
                * (1.66666666666666657415e-01
                        + t
                                * (-3.25565818622400915405e-01
                                        + t
                                                * (2.01212532134862925881e-01
                                                        + t
                                                                * (-4.00555345006794114027e-02
                                                                        + t
                                                                                * (7.91534994289814532176e-04
                                                                                        + t
                                                                                                * 3.47933107596021167570e-05)))));
        double q = 1
                + t
                        * (-2.40339491173441421878e+00
                                + t
                                        * (2.02094576023350569471e+00
                                                + t * (-6.88283971605453293030e-01 + t * 7.70381505559019352791e-02)));
        return p / q;
    }

    private static Reduced reduce(double x) {
        int size = high(x) & 0x7fffffff;
        if (size <= 0x3fe921fb) {
            return new Reduced(0, x, 0);
        }
        if (!(Math.abs(x) < LARGEST)) {
            throw new IllegalArgumentException("angle is " + x + "; allowed: up to " + LARGEST + " radians");
        }
        Reduced positive = size < 0x4002d97c ? reduceOnce(Math.abs(x), size) : reduceOften(Math.abs(x), size);
        return x > 0 ? positive : new Reduced(-positive.quarters, -positive.high, -positive.low);
    }

    private static Reduced reduceOnce(double x, int size) {
        double z = x - PIO2_1;
        double tail = PIO2_1T;
        if (size == 0x3ff921fb) {
            z -= PIO2_2;
            tail = PIO2_2T;
        }
        double high = z - tail;
        return new Reduced(1, high, z - high - tail);
    }

    private static Reduced reduceOften(double x, int size) {
        int n = (int) (x * 6.36619772367581382433e-01 + 0.5);
        double r = x - n * PIO2_1;
        double w = n * PIO2_1T;
        double high = r - w;
        if (lost(size, high) > 16) {
            double t = r;
            w = n * PIO2_2;
            r = t - w;
            w = n * PIO2_2T - (t - r - w);
            high = r - w;
            if (lost(size, high) > 49) {
                t = r;
                w = n * PIO2_3;
                r = t - w;
                w = n * PIO2_3T - (t - r - w);
                high = r - w;
            }
        }
        return new Reduced(n, high, r - high - w);
    }

    /** Binary digits that a subtraction has cancelled. */
    private static int lost(int size, double difference) {
        return (size >> 20) - (high(difference) >> 20 & 0x7ff);
    }

    private static double kernelSin(Reduced angle) {
        double x = angle.high;
        if ((high(x) & 0x7fffffff) < 0x3e400000 && (int) x == 0) {
            return x;
        }
        double z = x * x;
        double v = z * x;
        double r = 8.33333333332248946124e-03
                + z
                        * (-1.98412698298579493134e-04
                                + z
                                        * (2.75573137070700676789e-06
                                                + z * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)));
        double first = -1.66666666666666324348e-01;
        return angle.quarters == 0
                ? x + v * (first + z * r)
                : x - (z * (0.5 * angle.low - v * r) - angle.low - v * first);
    }

    private static double kernelCos(Reduced angle) {
        double x = angle.high;
        int size = high(x) & 0x7fffffff;
        if (size < 0x3e400000 && (int) x == 0) {
            return 1;
        }
        double z = x * x;
        double r = z
                * (4.16666666666666019037e-02
                        + z
                                * (-1.38888888888741095749e-03
                                        + z
                                                * (2.48015872894767294178e-05
                                                        + z
                                                                * (-2.75573143513906633035e-07
                                                                        + z
                                                                                * (2.08757232129817482790e-09
                                                                                        + z
                                                                                                * -1.13596475577881948265e-11)))));
        if (size < 0x3fd33333) {
            return 1 - (0.5 * z - (z * r - x * angle.low));
        }
        double qx = size > 0x3fe90000 ? 0.28125 : Double.longBitsToDouble((long) (size - 0x00200000) << 32);
        double hz = 0.5 * z - qx;
        double a = 1 - qx;
        return a - (hz - (z * r - x * angle.low));
    }

    private static int high(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }
}
