"""The world map as a picture: coastlines, a projection, marks, and the drawing of them."""
