package org.demarche.timeline.motion;

/**
 * The way along which a view zooms and pans at once with the least that seems to move: out as far as it must to pass
 * over the distance, and in again. Immutable.
 *
 * <p>Jarke J. van Wijk and Wim A. A. Nuij, Smooth and Efficient Zooming and Panning, IEEE Symposium on Information
 * Visualization 2003, equation (9), in one dimension. The place along the way is written with sinh(ρs)/cosh(ρs + r₀),
 * which is the same as the difference in the paper and does not cancel out on long ways.
 */
final class ZoomPath {
    /** How much zooming is preferred to panning; the authors measured that people like 1.42 best. */
    private static final double RHO = 1.42;

    private final double fromWidth;
    private final double distance;
    private final double r0;
    private final double length;

    /**
     * The way between two views.
     *
     * @param distance of the two centres, other than 0; negative for a way back
     * @param fromWidth of the first view, above 0 in the unit of the distance
     * @param toWidth of the last view, above 0
     */
    ZoomPath(double distance, double fromWidth, double toWidth) {
        this.fromWidth = fromWidth;
        this.distance = distance;
        double far = RHO * RHO * distance * distance * RHO * RHO;
        double change = toWidth * toWidth - fromWidth * fromWidth;
        double perWidth = 2 * RHO * RHO * Math.abs(distance);
        r0 = -asinh((change + far) / (perWidth * fromWidth));
        double r1 = -asinh((change - far) / (perWidth * toWidth));
        length = (r1 - r0) / RHO;
    }

    /** How long the way seems: 1 is about what zooming by a factor of four takes. */
    double length() {
        return length;
    }

    /** The distance of the centre from where it began, after a part of the way from 0 to 1. */
    double centre(double part) {
        double way = RHO * length * part;
        return Math.signum(distance) * fromWidth / (RHO * RHO) * sinhByCosh(way, way + r0);
    }

    /** The width after a part of the way from 0 to 1. */
    double width(double part) {
        return fromWidth * Math.cosh(r0) / Math.cosh(RHO * length * part + r0);
    }

    private static double sinhByCosh(double a, double b) {
        return Math.sinh(a) / Math.cosh(b);
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), x);
    }
}
