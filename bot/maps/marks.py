"""The eight marks as SVG paths, each about as heavy as a circle of radius 1 around 0, 0."""

from math import cos, pi, sin

from bot.domain.fields import Shape


def _star(points: int, outer: float, inner: float) -> str:
    corners = [
        (radius * sin(pi * step / points), -radius * cos(pi * step / points))
        for step, radius in enumerate([outer, inner] * points)
    ]
    return "M" + "L".join(f"{x:.3f} {y:.3f}" for x, y in corners) + "Z"


PATHS: dict[Shape, str] = {
    Shape.CIRCLE: "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z",
    Shape.CLOVER: (
        "M-.556-.556A.58.58 0 1 1 .556-.556A.58.58 0 1 1 .556 .556"
        "A.58.58 0 1 1-.556 .556A.58.58 0 1 1-.556-.556Z"
    ),
    Shape.DIAMOND: "M0-1.3L1.1 0L0 1.3L-1.1 0Z",
    Shape.DROP: "M0-1.45C.35-.75.95-.2.95.4A.95.95 0 1 1-.95.4C-.95-.2-.35-.75 0-1.45Z",
    Shape.HEART: (
        "M0 1.2C-.5.8-1.25.2-1.25-.4C-1.25-.85-.95-1.1-.62-1.1C-.35-1.1-.12-.95 0-.68"
        "C.12-.95.35-1.1.62-1.1C.95-1.1 1.25-.85 1.25-.4C1.25.2.5.8 0 1.2Z"
    ),
    Shape.SQUARE: "M-.9-.9H.9V.9H-.9Z",
    Shape.STAR: _star(5, outer=1.4, inner=0.62),
    Shape.TRIANGLE: "M0-1.3L1.25.95H-1.25Z",
}
