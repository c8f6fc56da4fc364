"""Solutions to the exercises of 04_vision.ipynb; a test puts them in place and runs the checks."""

# exercise-1
background = backend.chat(ck.user("What colour is the background?", sign)).text

# exercise-2
mine = Image.new("RGB", (160, 160), "white")
ImageDraw.Draw(mine).polygon([(80, 25), (135, 130), (25, 130)], fill="green")
seen = backend.chat(ck.user("What shape is this?", mine)).text

# exercise-3
noise = Image.effect_noise((400, 300), 80)
sent = len(ck.image(noise, max_side=64)["image_url"]["url"])
