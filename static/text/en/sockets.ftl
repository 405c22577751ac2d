### x
intro = x
